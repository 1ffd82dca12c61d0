package luoshi.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.followup.AsOf;
import luoshi.followup.Assessment;
import luoshi.ledger.Ledger;
import luoshi.ledger.LogEntry;
import luoshi.query.Query;
import luoshi.report.ProgressReport;
import luoshi.report.ReportRequest;

/** Writes a progress report, as of any day. */
final class ReportCommand extends ShellCommand {

  /** Days looked back to for the lights over time, and the steps before. */
  private static final int STEPS = 16;

  ReportCommand(Session session) {
    super(
        session,
        "report",
        "[QUERY…]",
        Selection.options(
            Output.options(Options.value("by"), Options.value("since"), Options.value("title"))));
  }

  @Override
  void run(Call call) throws IOException {
    ReportOutput.format(call.settings().format(), call.option("output"));
    Path output = Output.path(call);
    ReportRequest request = request(call);
    Query query = Selection.query(call, call.arguments());
    String told;
    try (Progress progress = new Progress(call.session().screen(), STEPS)) {
      progress.step(call.text("report.step.assess"));
      List<Assessment> assessments = Selection.of(call, query);
      progress.step(call.text("report.step.write"));
      told =
          new ReportOutput(call, report(call, query, progress)).write(assessments, request, output);
    }
    boolean json = "json".equals(call.settings().format());
    (json ? call.json() : call.out()).print(told);
  }

  private static ProgressReport report(Call call, Query query, Progress progress) {
    Ledger ledger = call.workspace().ledger();
    Map<String, List<LogEntry>> log = ledger.log().bySubject();
    AsOf past =
        new AsOf(
            call.workspace().rulebook(),
            ledger.commitments().find(query.filter()),
            log,
            ledger.readings().all(),
            Days.option(call, "known-at"));
    return new ProgressReport(
        call.session().messages(),
        id -> log.getOrDefault(id, List.of()),
        day -> {
          progress.step(call.text("report.step.back", day.toString()));
          return past.on(day);
        });
  }

  private static String by(Call call) {
    String by = Objects.requireNonNullElse(call.option("by"), "owner");
    if (!ProgressReport.GROUPS.contains(by)) {
      throw new UsageError("report.by", by, String.join(", ", ProgressReport.GROUPS));
    }
    return by;
  }

  private static ReportRequest request(Call call) {
    return new ReportRequest(
        Selection.asOf(call),
        Selection.told(call),
        by(call),
        call.workspace().rulebook().version(),
        call.workspace().ledger().log().head(),
        Days.option(call, "since"),
        Days.option(call, "known-at"),
        call.option("title"));
  }
}
