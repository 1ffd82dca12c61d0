package luoshi.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.commitment.Extraction;
import luoshi.commitment.Extractor;
import luoshi.report.ExportJson;
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
  void run(Call call) {
    Extractor extractor = call.workspace().extractor();
    List<Extraction> extractions = new ArrayList<>();
    try {
      new Sources(call).each(document -> extractions.add(extractor.extract(document)));
    } finally {
      write(call, ExportJson.of(extractions));
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
