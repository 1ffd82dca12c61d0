package luoshi.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import luoshi.document.Document;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.document.Input;
import luoshi.document.Inputs;
import luoshi.document.Language;
import luoshi.document.Packed;
import luoshi.message.Fault;
import org.springframework.shell.core.command.CommandOption;

/** Reads the documents that a command names; a bad one is told and the others go on. */
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
    each(Function.identity(), then);
  }

  /**
   * Reads the documents of the arguments and works on them, on all processors; hands over what came
   * of each in their order, one after the other.
   *
   * @param work is done in any order, by several threads; touches nothing but its document
   * @param then takes what came of it
   * @throws Fault after all of them, where some failed
   */
  <T> void each(Function<Document, T> work, Consumer<T> then) {
    if (call.arguments().isEmpty()) {
      throw new UsageError("usage.missing", call.context().parsedInput().commandName(), "PATH");
    }
    for (String argument : call.arguments()) {
      List<Input> files = guarded(argument, () -> Inputs.of(argument));
      try (Progress progress = new Progress(call.session().screen(), files.size());
          Ahead<Input, List<Outcome<T>>> ahead = new Ahead<>(files, file -> read(file, work))) {
        ahead.each(
            (file, outcomes) -> {
              progress.step(file.file().toString());
              outcomes.forEach(outcome -> hand(outcome, then));
            });
      }
    }
    if (failed > 0) {
      throw new Fault("batch.failed", failed, done + failed);
    }
  }

  /**
   * What came of a document.
   *
   * @param name the document's, for messages
   * @param result gives it, or fails as the reading did
   */
  private record Outcome<T>(String name, Supplier<T> result) {}

  /** The documents of a package are read as they are asked for: it may hold many. */
  private <T> List<Outcome<T>> read(Input file, Function<Document, T> work) {
    List<Packed> opened;
    try {
      opened = open(file);
    } catch (Fault | OutOfMemoryError e) {
      return List.of(new Outcome<>(file.file().toString(), failing(e)));
    }
    return opened.stream()
        .map(packed -> new Outcome<T>(packed.path(), () -> work.apply(reader.read(packed, given))))
        .map(outcome -> opened.size() == 1 ? now(outcome) : outcome)
        .toList();
  }

  private static <T> Outcome<T> now(Outcome<T> later) {
    try {
      T result = later.result().get();
      return new Outcome<>(later.name(), () -> result);
    } catch (Fault | OutOfMemoryError e) {
      return new Outcome<>(later.name(), failing(e));
    }
  }

  private static <T> Supplier<T> failing(Throwable cause) {
    return () -> {
      if (cause instanceof Fault fault) {
        throw fault;
      }
      throw (OutOfMemoryError) cause;
    };
  }

  private <T> void hand(Outcome<T> outcome, Consumer<T> then) {
    guarded(
        outcome.name(),
        () -> {
          then.accept(outcome.result().get());
          done++;
          return List.of();
        });
  }

  /** How many files, or documents in them, could not be read so far. */
  int failed() {
    return failed;
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

  private <T> List<T> guarded(String name, Supplier<List<T>> work) {
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
