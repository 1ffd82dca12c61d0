package luoshi.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import luoshi.followup.Assessment;
import luoshi.ledger.Entry;
import luoshi.ledger.Ledger;
import luoshi.query.Query;
import luoshi.report.ProgressReport;
import luoshi.report.ReportRequest;

/** Writes a progress report, as of any day. */
final class ReportCommand extends ShellCommand {

  private static final int STEPS = 3;

  ReportCommand(Session session) {
    super(
        session,
        "report",
        "[QUERY…]",
        Selection.options(
            Options.value("by"), Options.value("output", 'o'), Options.flag("force")));
  }

  @Override
  void run(Call call) {
    ReportOutput.format(call.settings().format(), call.option("output"));
    LocalDate asOf = Selection.asOf(call);
    Query query = Selection.query(call, call.arguments());
    Ledger ledger = call.workspace().ledger();
    ProgressReport report =
        new ProgressReport(call.session().messages(), id -> ledger.log().history(id));
    ReportOutput output = new ReportOutput(call, report);
    String told;
    try (Progress progress = new Progress(call.session().screen(), STEPS)) {
      progress.step(call.text("report.step.read"));
      List<Entry> entries = Selection.entries(call, query);
      progress.step(call.text("report.step.assess"));
      List<Assessment> assessments =
          Selection.assess(call, entries).stream().filter(query::test).toList();
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
}
