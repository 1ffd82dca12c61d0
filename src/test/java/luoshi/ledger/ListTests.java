package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What listings find, and the assessments kept for them. */
interface ListTests extends OnALedger {

  @Test
  default void findsByOwnerDeadlineAndWords() {
    Filter filter =
        new Filter(
            List.of(),
            List.of(),
            false,
            "民政",
            null,
            null,
            null,
            null,
            LocalDate.of(2025, 12, 31),
            null,
            List.of("食堂"));
    assertThat(ledger().commitments().find(filter)).hasSize(1);
  }

  @Test
  default void findsByWhatAnalystsAssignedAndRescheduled() {
    record("lead", "市商务委");
    record("deadline", "2026-06-30", ledger().log().history("abcdefghjk").get(0).seq());
    LocalDate day = LocalDate.of(2026, 6, 30);
    Filter filter =
        new Filter(List.of(), List.of(), false, "商务", null, null, null, day, day, null, List.of());
    assertThat(ledger().commitments().find(filter)).hasSize(1);
  }

  @Test
  default void asksForAssessmentsOnceForADayAndRulesThenForWhatChanged() {
    AssessmentCache cache = ledger().assessments();
    assertThat(cache.changed(cache.run(DAY, "r"))).containsExactly("abcdefghjk");
    cache.finish(cache.run(DAY, "r"), cache.head());
    assertThat(cache.changed(cache.run(DAY, "r"))).isEmpty();
    assertThat(cache.changed(cache.run(DAY.plusDays(1), "r"))).hasSize(1);
    record("delivery", "in-progress");
    ledger().ingest().add(LedgerSample.extraction("1".repeat(64), "bcdefghjkm"), "rules", "li");
    assertThat(cache.changed(cache.run(DAY, "r"))).containsExactly("abcdefghjk", "bcdefghjkm");
  }

  @Test
  default void findsByHowCommitmentsStandAndNothingFromAnOldAssessment() {
    AssessmentRun run = assessed(new Assessed("abcdefghjk", "overdue", "none", "stale", "red", 9));
    Wanted red =
        new Wanted(List.of("overdue", "behind"), List.of("red"), List.of(), List.of(), true, 5);
    Wanted blue = new Wanted(List.of(), List.of("blue"), List.of(), List.of(), false, 5);
    assertThat(ledger().standings().find(run, Filter.all(), red).orElseThrow())
        .extracting(row -> row.assessed().urgency())
        .containsExactly(9.0);
    assertThat(ledger().standings().find(run, Filter.all(), blue).orElseThrow()).isEmpty();
    record("delivery", "in-progress");
    assertThat(ledger().standings().find(run, Filter.all(), red)).isEmpty();
  }

  @Test
  default void keepsTheAssessmentsOfTwoDays() {
    Assessed red = new Assessed("abcdefghjk", "overdue", "none", "stale", "red", 9);
    AssessmentRun first = assessed(red);
    AssessmentCache cache = ledger().assessments();
    cache.run(DAY.plusDays(1), "r");
    assertThat(ledger().standings().find(first, Filter.all(), Wanted.ALL)).isPresent();
    cache.run(DAY.plusDays(2), "r");
    assertThat(ledger().standings().find(first, Filter.all(), Wanted.ALL)).isEmpty();
    cache.put(first, () -> List.of(red));
    assertThat(cache.changed(cache.run(DAY, "r"))).hasSize(1);
  }

  private AssessmentRun assessed(Assessed assessed) {
    AssessmentCache cache = ledger().assessments();
    AssessmentRun run = cache.run(DAY, "r");
    cache.put(run, () -> List.of(assessed));
    cache.finish(run, cache.head());
    return run;
  }
}
