package luoshi.followup;

import java.time.LocalDate;
import java.util.List;
import luoshi.ledger.Assessed;
import luoshi.ledger.AssessmentCache;
import luoshi.ledger.AssessmentCache.Found;
import luoshi.ledger.AssessmentCache.Row;
import luoshi.ledger.Entry;
import luoshi.ledger.Filter;
import luoshi.ledger.Ledger;
import luoshi.ledger.Wanted;
import luoshi.rulebook.Rulebook;

/**
 * How the commitments of a ledger stand on a day. Each is assessed once for a day, a state and a
 * version of the rules; the ledger keeps the result.
 */
public final class Assessments {

  /** Commitments read, assessed and written at once: memory does not grow with the ledger. */
  private static final int BATCH = 4000;

  private final AssessmentCache cache;
  private final Assessor assessor;
  private final String rules;
  private final LocalDate today;

  /**
   * Assessments.
   *
   * @param ledger whose commitments
   * @param rulebook the rules
   * @param today the day as of which to assess
   */
  public Assessments(Ledger ledger, Rulebook rulebook, LocalDate today) {
    this.cache = ledger.assessments();
    this.assessor = new Assessor(rulebook, today);
    this.rules = rulebook.version();
    this.today = today;
  }

  /**
   * The commitments that a filter asks for and that stand as wanted. For listings: neither the
   * commitments nor the assessments have their findings; {@link Assessor} gives these for the few
   * whose reasons are asked for.
   */
  public List<Assessment> list(Filter filter, Wanted wanted) {
    Found found = cache.find(filter, wanted, today, rules);
    while (!found.missing().isEmpty()) {
      assess(found.missing());
      found = cache.find(filter, wanted, today, rules);
    }
    return found.rows().stream().map(Assessments::assessment).toList();
  }

  private void assess(List<String> ids) {
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<Entry> entries = cache.entries(ids.subList(from, Math.min(ids.size(), from + BATCH)));
      cache.put(
          assessor.assess(entries).stream().map(Assessments::assessed).toList(), today, rules);
    }
  }

  private static Assessed assessed(Assessment a) {
    return new Assessed(
        a.entry().commitment().id(),
        a.entry().state().version(),
        a.schedule(),
        a.evidence(),
        a.freshness(),
        a.light(),
        a.urgency());
  }

  private static Assessment assessment(Row row) {
    Assessed a = row.assessed();
    return new Assessment(
        row.entry(), a.schedule(), a.evidence(), a.freshness(), a.light(), a.urgency(), List.of());
  }
}
