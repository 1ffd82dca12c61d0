package luoshi.report;

import java.time.LocalDate;

/**
 * What a report is asked for.
 *
 * @param asOf the day as of which it holds
 * @param filter the selection as the user wrote it, empty for all
 * @param by owner, area, document or light
 * @param rules version of the rules
 * @param ledger hash of the ledger's last log entry
 */
public record ReportRequest(LocalDate asOf, String filter, String by, String rules, String ledger) {

  /** The same request narrowed to one of its groups. */
  public ReportRequest of(String group) {
    return new ReportRequest(asOf, (filter + " " + by + ":" + group).strip(), by, rules, ledger);
  }
}
