package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import luoshi.commitment.Commitment;
import luoshi.ledger.LogEntry.Type;
import org.junit.jupiter.api.Test;

/** What is written into the log, undone, and proved. */
interface LogTests extends OnALedger {

  @Test
  default void keepsACommitmentAsItWasFound() {
    Commitment stored = ledger().commitments().one("abc").commitment();
    assertThat(stored).isEqualTo(LedgerSample.extraction().commitments().get(0));
  }

  @Test
  default void changesNothingWhenTheSameBytesComeInAgain() {
    String head = ledger().log().head();
    assertThat(ledger().ingest().add(LedgerSample.extraction(), "rules", "li")).isFalse();
    assertThat(ledger().log().head()).isEqualTo(head);
  }

  @Test
  default void derivesTheStateFromTheLog() {
    State state = record("delivery", "in-progress");
    assertThat(state.delivery()).isEqualTo(Delivery.IN_PROGRESS);
    assertThat(ledger().commitments().one("abc").state()).isEqualTo(state);
  }

  @Test
  default void undoesAnEntryByAnotherOneAndKeepsBoth() {
    record("delivery", "in-progress");
    ledger().log().undo(0, "li");
    assertThat(ledger().commitments().one("abc").state().delivery()).isEqualTo(Delivery.NOT_HEARD);
    assertThat(ledger().log().history("abcdefghjk"))
        .extracting(LogEntry::type)
        .containsExactly(Type.UPDATE, Type.UNDO);
  }

  @Test
  default void refusesAWriteOnAStateThatHasMovedOn() {
    record("delivery", "in-progress");
    assertThatThrownBy(
            () ->
                ledger()
                    .log()
                    .record("abcdefghjk", Type.UPDATE, Map.of("note", "x"), DAY, "wang", 0))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("changed meanwhile")
        .hasMessageContaining("li");
  }

  @Test
  default void findsNothingWrongWithASoundLedger() {
    record("value", "12.5");
    assertThat(ledger().check().problems()).isEmpty();
  }

  @Test
  default void knowsAsOfADayOnlyWhatHeldThen() {
    record("delivery", "in-progress");
    List<LogEntry> history = ledger().log().history("abcdefghjk");
    assertThat(Replay.of("abcdefghjk", history, DAY.minusDays(1), null).delivery())
        .isEqualTo(Delivery.NOT_HEARD);
  }

  @Test
  default void recordsSeveralEntriesTogetherOrNone() {
    long version = record("delivery", "in-progress").version();
    Write right = new Write("abcdefghjk", Type.UPDATE, Map.of("note", "x"), DAY, "li", version);
    Write stale = new Write("abcdefghjk", Type.UPDATE, Map.of("note", "y"), DAY, "li", 0);
    assertThatThrownBy(() -> ledger().log().record(List.of(right, stale)))
        .isInstanceOf(LedgerException.class);
    assertThat(ledger().log().record(List.of(right, right))).hasSize(1);
    assertThat(ledger().log().history("abcdefghjk")).hasSize(3);
    assertThat(ledger().check().problems()).isEmpty();
  }

  @Test
  default void undoesTheLatestEntryThatStillHolds() {
    record("delivery", "in-progress");
    assertThat(undone(0)).containsExactly(2L);
    assertThat(undone(3)).containsExactly(3L);
    assertThat(undone(0)).containsExactly(2L);
    assertThat(undone(0)).containsExactly(1L);
    assertThatThrownBy(() -> ledger().log().undo(0, "li")).hasMessageContaining("undo");
  }

  @Test
  default void undoesAllThatOneCommandWroteAndNothingElse() {
    long version = record("note", "before").version();
    Write first =
        new Write("abcdefghjk", Type.UPDATE, Map.of("delivery", "in-progress"), DAY, "li", version);
    Write second =
        new Write("abcdefghjk", Type.UPDATE, Map.of("value", "12.5"), DAY, "li", version);
    ledger().asOneStep(() -> ledger().log().record(List.of(first, second)));
    assertThat(ledger().log().undoable(0)).extracting(LogEntry::seq).containsExactly(4L, 3L);
    assertThat(undone(0)).containsExactly(4L, 3L);
    assertThat(ledger().commitments().one("abc").state().delivery()).isEqualTo(Delivery.NOT_HEARD);
    assertThat(undone(0)).containsExactly(2L);
    assertThat(ledger().check().problems()).isEmpty();
  }

  @Test
  default void withdrawsADocumentWithItsCommitmentsAndBringsItBackWithItsTrace() {
    record("delivery", "in-progress");
    String sha256 = LedgerSample.extraction().document().sha256();
    ledger().log().withdraw(sha256, "wrong file", "li");
    assertThat(ledger().commitments().find(Filter.everything())).isEmpty();
    assertThat(ledger().ingest().knows(sha256)).isFalse();
    assertThatThrownBy(() -> ledger().log().withdraw(sha256, "again", "li"))
        .hasMessageContaining("withdrawn");
    assertThat(ledger().check().problems()).isEmpty();
    assertThat(ledger().ingest().add(LedgerSample.extraction(), "rules", "li")).isTrue();
    assertThat(ledger().commitments().one("abc").state().delivery())
        .isEqualTo(Delivery.IN_PROGRESS);
    assertThat(ledger().documents().withdrawn()).isEmpty();
    assertThat(ledger().check().problems()).isEmpty();
  }

  private List<Long> undone(long seq) {
    return ledger().log().undo(seq, "li").stream().map(LogEntry::seq).toList();
  }

  @Test
  default void namesAChangedEntryAndALogCutShort() throws Exception {
    record("value", "12.5");
    execute("update log set actor = 'wang' where seq = 1");
    assertThat(ledger().check().problems())
        .extracting(Problem::key)
        .containsExactly("problem.chain");
    execute("update log set actor = 'li' where seq = 1");
    assertThat(ledger().check().problems()).isEmpty();
    execute("delete from log where seq = 2");
    assertThat(ledger().check().problems())
        .extracting(Problem::key)
        .containsExactly("problem.chain", "problem.state");
  }

  @Test
  default void namesRowsThatWereDeletedInTheMiddleOrInserted() throws Exception {
    record("value", "12.5");
    record("note", "x", 2);
    execute("update log set seq = 7 where seq = 2");
    assertThat(keys()).contains("problem.chain");
    execute("update log set seq = 2 where seq = 7");
    assertThat(ledger().check().problems()).isEmpty();
    execute(
        "insert into log select 4, subject, entry, payload, effective, recorded, actor, hash, hash"
            + " from log where seq = 3");
    assertThat(keys()).contains("problem.chain");
    execute("delete from log where seq = 4");
    execute("delete from log where seq = 2");
    assertThat(keys()).contains("problem.chain", "problem.state");
  }

  @Test
  default void aSealNamesALogThatWasWrittenAnewThoughItIsAWholeChain() throws Exception {
    record("value", "12.5");
    Seal seal = ledger().seals().make(DAY);
    record("note", "x", 2);
    assertThat(ledger().seals().problem(seal, "seal")).isEmpty();
    LogEntry second = ledger().log().history("abcdefghjk").get(0);
    String hash = rewritten(second, second.previous(), "wang");
    rewritten(ledger().log().history("abcdefghjk").get(1), hash, "li");
    assertThat(ledger().check().problems()).isEmpty();
    assertThat(ledger().seals().problem(seal, "seal"))
        .hasValueSatisfying(p -> assertThat(p.key()).isEqualTo("problem.seal-broken"));
    assertThat(ledger().seals().problem(new Seal(seal.ledger(), 9, hash, DAY), "seal"))
        .hasValueSatisfying(p -> assertThat(p.key()).isEqualTo("problem.seal-short"));
    assertThat(ledger().seals().problem(new Seal(hash, 1, hash, DAY), "seal"))
        .hasValueSatisfying(p -> assertThat(p.key()).isEqualTo("problem.seal-other"));
  }

  /** What somebody with the right to write rows can do: an entry by another, and the head. */
  private String rewritten(LogEntry e, String previous, String actor) throws Exception {
    String hash =
        HashChain.hash(
            e.seq(),
            e.subject(),
            e.type().name(),
            Json.write(e.payload()),
            e.effective(),
            e.recorded(),
            actor,
            previous);
    execute(
        "update log set actor = '%s', previous = '%s', hash = '%s' where seq = %d"
            .formatted(actor, previous, hash, e.seq()));
    execute("update log_head set hash = '%s' where seq = %d".formatted(hash, e.seq()));
    return hash;
  }

  private List<String> keys() {
    return ledger().check().problems().stream().map(Problem::key).toList();
  }
}
