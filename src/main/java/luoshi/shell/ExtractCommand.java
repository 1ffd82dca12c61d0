package luoshi.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import luoshi.commitment.Extractor;
import luoshi.report.ExportStream;
import luoshi.report.OutputFile;
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
                Stream.of(Options.value("output", 'o'), Options.flag("force")))
            .toArray(CommandOption[]::new));
  }

  @Override
  void run(Call call) throws IOException {
    Extractor extractor = call.workspace().extractor();
    try (ExportStream export = new ExportStream()) {
      try {
        new Sources(call)
            .each(
                document -> {
                  extractor.extract(document, export::add);
                  export.add(document);
                });
      } finally {
        write(call, export);
      }
    }
  }

  private static void write(Call call, ExportStream export) throws IOException {
    String output = call.option("output");
    if (output == null) {
      export.writeTo(call.out());
    } else {
      OutputFile.write(Path.of(output), export::writeTo, call.flag("force"));
    }
  }

  static void write(Call call, String json) {
    String output = call.option("output");
    if (output == null) {
      call.out().print(json);
    } else {
      OutputFile.write(Path.of(output), json, call.flag("force"));
    }
  }
}
