package luoshi.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import luoshi.ledger.Assessed;
import luoshi.ledger.AssessmentCache;
import luoshi.ledger.AssessmentRun;
import luoshi.ledger.Filter;
import luoshi.ledger.Ledger;
import luoshi.ledger.Standings;
import luoshi.ledger.Wanted;
import luoshi.rulebook.Rulebook;
import org.springframework.util.function.SingletonSupplier;

/**
 * How the commitments of a ledger stand on a day. All are assessed once for a day and a version of
 * the rules, then only those about which something was recorded; the ledger keeps the results.
 */
public final class Assessments {

  /** Commitments read, assessed and written at once: memory does not grow with the ledger. */
  private static final int BATCH = 500;

  private final AssessmentCache cache;
  private final Standings standings;
  private final Supplier<Assessor> assessor;
  private final String rules;
  private final LocalDate today;

  /**
   * Assessments.
   *
   * @param ledger whose commitments
   * @param rules version of the rules
   * @param rulebook gives the rules; asked only where something is to be assessed
   * @param today the day as of which to assess
   */
  public Assessments(Ledger ledger, String rules, Supplier<Rulebook> rulebook, LocalDate today) {
    this.cache = ledger.assessments();
    this.standings = ledger.standings();
    this.assessor = SingletonSupplier.of(() -> new Assessor(rulebook.get(), today));
    this.rules = rules;
    this.today = today;
  }

  /**
   * The commitments that a filter asks for and that stand as wanted. For listings: neither the
   * commitments nor the assessments have their findings; {@link Assessor} gives these for the few
   * whose reasons are asked for.
   */
  public List<Assessment> list(Filter filter, Wanted wanted) {
    Optional<List<Standings.Row>> rows = Optional.empty();
    while (rows.isEmpty()) {
      AssessmentRun run = cache.run(today, rules);
      refresh(run);
      rows = standings.find(run, filter, wanted);
    }
    return rows.get().stream().map(Assessments::assessment).toList();
  }

  /** The head is read first: what is recorded while this runs is found to be new the next time. */
  private void refresh(AssessmentRun run) {
    long head = cache.head();
    if (head == run.seq()) {
      return;
    }
    List<String> ids = cache.changed(run);
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + BATCH));
      cache.put(run, () -> assessed(some));
    }
    cache.finish(run, head);
  }

  private List<Assessed> assessed(List<String> ids) {
    return assessor.get().assess(standings.entries(ids)).stream()
        .map(Assessments::assessed)
        .toList();
  }

  private static Assessed assessed(Assessment a) {
    return new Assessed(
        a.entry().commitment().id(),
        a.schedule(),
        a.evidence(),
        a.freshness(),
        a.light(),
        a.urgency());
  }

  private static Assessment assessment(Standings.Row row) {
    Assessed a = row.assessed();
    return new Assessment(
        row.entry(), a.schedule(), a.evidence(), a.freshness(), a.light(), a.urgency(), List.of());
  }
}
