package luoshi.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import luoshi.followup.Assessment;
import luoshi.followup.Assessor;
import luoshi.ledger.Entry;
import luoshi.ledger.Ledger;
import luoshi.ledger.Replay;
import luoshi.report.OutputFile;
import luoshi.report.ProgressReport;
import luoshi.report.ReportRequest;

/** Writes a progress report, as of any day. */
final class ReportCommand extends ShellCommand {

  ReportCommand(Session session) {
    super(
        session,
        "report",
        "[WORD…]",
        Selection.options(
            Options.value("by"),
            Options.value("as-of"),
            Options.value("output", 'o'),
            Options.flag("force")));
  }

  @Override
  void run(Call call) {
    String output = call.option("output");
    String format = format(call, output);
    LocalDate asOf =
        Objects.requireNonNullElse(Days.option(call, "as-of"), call.settings().today());
    String text = text(call, asOf, format);
    if (output == null) {
      call.out().print(text);
    } else {
      OutputFile.write(Path.of(output), text, call.flag("force"));
      call.say("report.written", output);
    }
  }

  static String text(Call call, LocalDate asOf, String format) {
    Ledger ledger = call.workspace().ledger();
    List<Entry> entries =
        ledger.commitments().find(Selection.filter(call)).stream()
            .map(entry -> asOf(ledger, entry, asOf))
            .toList();
    List<Assessment> assessments =
        Selection.kept(call, new Assessor(call.workspace().rulebook(), asOf).assess(entries));
    String by = Objects.requireNonNullElse(call.option("by"), "owner");
    ReportRequest request =
        new ReportRequest(
            asOf,
            Selection.told(call),
            by,
            call.workspace().rulebook().version(),
            ledger.log().head());
    ProgressReport report =
        new ProgressReport(call.session().messages(), id -> ledger.log().history(id));
    return format.equals("html")
        ? report.html(assessments, request)
        : report.markdown(assessments, request);
  }

  /** What holds only from a later day than the report's is left out. */
  private static Entry asOf(Ledger ledger, Entry entry, LocalDate day) {
    if (entry.state().version() == 0) {
      return entry;
    }
    String id = entry.commitment().id();
    return new Entry(
        entry.commitment(),
        entry.sha256(),
        entry.issued(),
        Replay.of(id, ledger.log().history(id), day, null));
  }

  private static String format(Call call, @org.jspecify.annotations.Nullable String output) {
    String format = call.settings().format();
    if (format == null) {
      format = output != null && output.endsWith(".html") ? "html" : "md";
    }
    if (!format.equals("html") && !format.equals("md")) {
      throw new UsageError("report.format", format);
    }
    return format;
  }
}
