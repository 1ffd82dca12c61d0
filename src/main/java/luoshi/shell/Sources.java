package luoshi.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import luoshi.document.Document;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.document.Input;
import luoshi.document.Inputs;
import luoshi.document.Language;
import luoshi.document.Packed;
import luoshi.message.Fault;
import org.springframework.shell.core.command.CommandOption;

/**
 * Reads the documents that a command names, one after the other; a bad one is told and the others
 * go on.
 */
final class Sources {

  static final CommandOption[] OPTIONS = {
    Options.value("title"),
    Options.value("publisher"),
    Options.value("issuer"),
    Options.value("date"),
    Options.value("language")
  };

  private final Call call;
  private final DocumentReader reader;
  private final Given given;
  private int done;
  private int failed;

  Sources(Call call) {
    this.call = call;
    this.reader = call.workspace().reader();
    String language = call.option("language");
    this.given =
        new Given(
            call.option("title"),
            call.option("publisher"),
            call.option("issuer"),
            Days.option(call, "date"),
            language == null ? null : language(language));
  }

  private static Language language(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "zh" -> Language.ZH;
      case "en" -> Language.EN;
      default -> throw new UsageError("usage.lang", word);
    };
  }

  /**
   * Hands over each document of the arguments.
   *
   * @throws Fault after all of them, where some failed
   */
  void each(Consumer<Document> then) {
    if (call.arguments().isEmpty()) {
      throw new UsageError("usage.missing", call.context().parsedInput().commandName(), "PATH");
    }
    for (String argument : call.arguments()) {
      List<Input> files = guarded(argument, () -> Inputs.of(argument));
      try (Progress progress = new Progress(call.session().screen(), files.size())) {
        for (Input file : files) {
          progress.step(file.file().toString());
          for (Packed packed : guarded(file.file().toString(), () -> open(file))) {
            read(packed, then);
          }
        }
      }
    }
    if (failed > 0) {
      throw new Fault("batch.failed", failed, done + failed);
    }
  }

  /** How many files, or documents in them, could not be read so far. */
  int failed() {
    return failed;
  }

  private void read(Packed packed, Consumer<Document> then) {
    guarded(
        packed.path(),
        () -> {
          then.accept(reader.read(packed, given));
          done++;
          return List.of();
        });
  }

  private List<Packed> open(Input input) {
    if (!input.file().toString().equals(Inputs.STANDARD_INPUT)) {
      return reader.open(input);
    }
    try {
      return reader.open("standard-input.txt", System.in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> List<T> guarded(String name, java.util.function.Supplier<List<T>> work) {
    try {
      return work.get();
    } catch (Fault fault) {
      failed++;
      new Errors(call.session()).failure(fault);
    } catch (OutOfMemoryError e) {
      failed++;
      new Errors(call.session()).failure(new Fault("document.out-of-memory", name));
    }
    return List.of();
  }
}
