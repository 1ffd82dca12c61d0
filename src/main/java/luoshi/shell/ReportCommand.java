package luoshi.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import luoshi.followup.Assessment;
import luoshi.followup.Assessor;
import luoshi.ledger.Entry;
import luoshi.ledger.Ledger;
import luoshi.ledger.Replay;
import luoshi.report.ProgressReport;
import luoshi.report.ReportRequest;

/** Writes a progress report, as of any day. */
final class ReportCommand extends ShellCommand {

  private static final int STEPS = 3;

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
    ReportOutput.format(call.settings().format(), call.option("output"));
    LocalDate asOf =
        Objects.requireNonNullElse(Days.option(call, "as-of"), call.settings().today());
    Ledger ledger = call.workspace().ledger();
    ProgressReport report =
        new ProgressReport(call.session().messages(), id -> ledger.log().history(id));
    ReportOutput output = new ReportOutput(call, report);
    String told;
    try (Progress progress = new Progress(call.session().screen(), STEPS)) {
      progress.step(call.text("report.step.read"));
      List<Entry> entries =
          ledger.commitments().find(Selection.filter(call)).stream()
              .map(entry -> asOf(ledger, entry, asOf))
              .toList();
      progress.step(call.text("report.step.assess"));
      List<Assessment> assessments =
          Selection.kept(call, new Assessor(call.workspace().rulebook(), asOf).assess(entries));
      progress.step(call.text("report.step.write"));
      told = output.write(assessments, request(call, asOf));
    }
    call.out().print(told);
  }

  private static ReportRequest request(Call call, LocalDate asOf) {
    return new ReportRequest(
        asOf,
        Selection.told(call),
        Objects.requireNonNullElse(call.option("by"), "owner"),
        call.workspace().rulebook().version(),
        call.workspace().ledger().log().head());
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
}
