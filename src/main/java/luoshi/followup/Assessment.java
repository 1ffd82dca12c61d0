package luoshi.followup;

import java.util.Comparator;
import java.util.List;
import luoshi.ledger.Entry;
import luoshi.rulebook.fact.Finding;

/**
 * How a commitment stands on a day, as the rules conclude.
 *
 * @param entry the commitment and its state
 * @param schedule no-deadline, on-track, due-soon, behind, overdue, met or met-late
 * @param evidence none, announced, funded, enacted or operating
 * @param freshness fresh or stale
 * @param light green, blue, yellow, red or grey
 * @param urgency sum of its parts, which are among the findings; higher is more urgent
 * @param findings every conclusion with its rule and the words it rests on
 */
public record Assessment(
    Entry entry,
    String schedule,
    String evidence,
    String freshness,
    String light,
    double urgency,
    List<Finding> findings) {

  public Assessment {
    findings = List.copyOf(findings);
  }

  /** What the rules concluded of a field, or empty where they concluded nothing. */
  public String concluded(String field) {
    return findings.stream()
        .filter(f -> f.field().equals(field))
        .max(Comparator.comparing(Finding::rank))
        .map(Finding::value)
        .orElse("");
  }
}
