package luoshi.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extractor;
import luoshi.commitment.Quote;
import luoshi.report.ExportStream;
import luoshi.report.Labels;
import luoshi.report.OutputFile;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;

/**
 * Prints what the rules find in documents, as the JSON that exports have, and touches no ledger.
 */
final class ExtractCommand extends ShellCommand {

  ExtractCommand(Session session) {
    super(
        session,
        "extract",
        "PATH…",
        Stream.concat(
                Stream.of(Sources.OPTIONS),
                Stream.of(Output.options(Options.value("sample"), Options.value("seed"))))
            .toArray(CommandOption[]::new));
  }

  @Override
  void run(Call call) throws IOException {
    if (call.flag("seed") && !call.flag("sample")) {
      throw new UsageError("usage.goes-with", "--seed", "--sample");
    }
    Path output = Output.path(call);
    Extractor extractor = call.workspace().extractor();
    if (call.flag("sample")) {
      sample(call, extractor);
      return;
    }
    try (ExportStream export = new ExportStream()) {
      try {
        new Sources(call)
            .each(
                document -> Found.of(document, extractor),
                found -> {
                  found.parts(extractor, export::add);
                  export.add(found.document());
                });
      } finally {
        write(call, output, export);
      }
    }
  }

  /** Prints checkable commitments drawn at random, each in its context and with its reasons. */
  private static void sample(Call call, Extractor extractor) throws IOException {
    Sample sample =
        new Sample(
            Options.count(call, "sample", 0), Options.count(call, "seed", Sample.USUAL_SEED));
    new Sources(call)
        .each(
            document -> Found.of(document, extractor),
            found -> found.parts(extractor, sample::add));
    Because because = new Because(call);
    Labels labels = new Labels(call.session().messages());
    call.say("extract.sample", sample.commitments().size(), sample.seen());
    int number = 0;
    for (Commitment drawn : sample.commitments()) {
      Quote quote = drawn.quote();
      call.out().printf("%n%d. %s  %s%n", ++number, drawn.document(), labels.amount(drawn));
      call.out()
          .println(
              ("   …" + quote.prefix() + "【" + quote.exact() + "】" + quote.suffix() + "…")
                  .replaceAll("\\s+", " "));
      because.of(drawn).forEach(reason -> call.out().println("   " + reason));
    }
  }

  private static void write(Call call, @Nullable Path output, ExportStream export)
      throws IOException {
    if (output == null) {
      export.writeTo(call.json());
    } else {
      OutputFile.write(output, export::writeTo, call.flag("force"));
    }
  }

  /** Writes JSON to where {@code -o} names, or prints it. */
  static void write(Call call, String json) throws IOException {
    Path output = Output.path(call);
    if (output == null) {
      call.json().print(json);
    } else {
      OutputFile.write(output, json, call.flag("force"));
    }
  }
}
