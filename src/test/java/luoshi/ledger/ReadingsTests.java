package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import luoshi.commitment.Commitment;
import luoshi.commitment.Kind;
import luoshi.ledger.LogEntry.Type;
import org.junit.jupiter.api.Test;

/** Later readings of a document beside the first. */
interface ReadingsTests extends OnALedger {

  @Test
  default void letsALaterReadingHoldUntilItIsUndone() {
    reread(Kind.MEASURE);
    Entry entry = ledger().commitments().one("abc");
    assertThat(entry.commitment().kind()).isEqualTo(Kind.MEASURE);
    assertThat(entry.stated().kind()).isEqualTo(Kind.TARGET);
    assertThat(ledger().log().history("abcdefghjk"))
        .extracting(LogEntry::type)
        .containsExactly(Type.RECLASSIFY);
    assertThat(ledger().check().problems()).isEmpty();
    ledger().log().undo(0, "li");
    assertThat(ledger().commitments().one("abc").commitment().kind()).isEqualTo(Kind.TARGET);
    assertThat(ledger().check().problems()).isEmpty();
  }

  @Test
  default void refusesAReadingOfALedgerThatHasMovedOn() {
    String head = ledger().log().head();
    record("delivery", "in-progress");
    assertThatThrownBy(() -> ledger().readings().apply(List.of(), "r", head, "li"))
        .isInstanceOf(LedgerException.class);
  }

  @Test
  default void namesAReadingThatWasChangedAfterwards() throws Exception {
    reread(Kind.MEASURE);
    execute("update reading set body = replace(body, 'MEASURE', 'ACTION')");
    assertThat(ledger().check().problems())
        .extracting(Problem::key)
        .containsExactly("problem.reading");
  }

  private void reread(Kind kind) {
    Commitment c = LedgerSample.extraction().commitments().get(0);
    Commitment other =
        new Commitment(
            c.id(),
            c.document(),
            kind,
            true,
            c.quote(),
            c.act(),
            c.heading(),
            c.metric(),
            c.amount(),
            c.deadline(),
            c.recurrence(),
            c.lead(),
            c.supporting(),
            c.issuer(),
            c.area(),
            c.findings());
    Again again = new Again("0".repeat(64), c.id(), 0, Again.Outcome.CHANGED, other);
    ledger().readings().apply(List.of(again), "rules2", ledger().log().head(), "li");
  }
}
