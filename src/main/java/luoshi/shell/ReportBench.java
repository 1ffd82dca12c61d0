package luoshi.shell;

import java.util.List;
import java.util.Map;
import luoshi.followup.AsOf;
import luoshi.followup.Assessment;
import luoshi.followup.Assessor;
import luoshi.ledger.Filter;
import luoshi.ledger.Ledger;
import luoshi.ledger.LogEntry;
import luoshi.message.Messages;
import luoshi.report.ProgressReport;
import luoshi.report.ReportRequest;
import luoshi.rulebook.Rulebook;

/**
 * Writes the reports of a large ledger, from assessing to the bytes of the file.
 *
 * @param ledger the ledger
 * @param rulebook the rules
 * @param request what is asked for
 */
record ReportBench(Ledger ledger, Rulebook rulebook, ReportRequest request) {

  static final List<String> FORMATS = List.of("html", "xlsx", "csv");

  /** The report in a format. */
  byte[] write(String format) {
    Map<String, List<LogEntry>> log = ledger.log().bySubject();
    var entries = ledger.commitments().find(Filter.all());
    AsOf past = new AsOf(rulebook, entries, log, ledger.readings().all(), null);
    List<Assessment> now = new Assessor(rulebook, request.asOf()).assess(entries);
    return new ProgressReport(Messages.in("zh"), id -> log.getOrDefault(id, List.of()), past::on)
        .file(format, now, request);
  }
}
