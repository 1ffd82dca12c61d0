package luoshi.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report is asked for.
 *
 * @param asOf the day as of which it holds
 * @param filter the selection as the user wrote it, empty for all
 * @param by owner, area, document or light
 * @param rules version of the rules
 * @param ledger hash of the ledger's last log entry
 * @param since the day since which changes are told, or null where none are
 * @param knownAt the day at whose end things were known so, or null for now
 * @param title what it is called, or null for the usual title
 */
public record ReportRequest(
    LocalDate asOf,
    String filter,
    String by,
    String rules,
    String ledger,
    @Nullable LocalDate since,
    @Nullable LocalDate knownAt,
    @Nullable String title) {

  /** A request under the usual title. */
  public ReportRequest(
      LocalDate asOf,
      String filter,
      String by,
      String rules,
      String ledger,
      @Nullable LocalDate since,
      @Nullable LocalDate knownAt) {
    this(asOf, filter, by, rules, ledger, since, knownAt, null);
  }

  /** A request about the present, without changes. */
  public ReportRequest(LocalDate asOf, String filter, String by, String rules, String ledger) {
    this(asOf, filter, by, rules, ledger, null, null);
  }

  /** The same request narrowed to one of its groups. */
  public ReportRequest of(String group) {
    return new ReportRequest(
        asOf, (filter + " " + by + ":" + group).strip(), by, rules, ledger, since, knownAt, title);
  }
}
