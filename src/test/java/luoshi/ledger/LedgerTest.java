package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Extraction;
import luoshi.commitment.Kind;
import luoshi.commitment.Owner;
import luoshi.commitment.Quote;
import luoshi.document.Document;
import luoshi.document.Language;
import luoshi.document.Metadata;
import luoshi.ledger.LogEntry.Type;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class LedgerTest {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T08:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private Ledger ledger;

  /** The database of the running test, empty when the test begins. */
  abstract Database database();

  @BeforeEach
  void open() {
    ledger = Ledger.open(database(), CLOCK);
    ledger.ingest().add(extraction("建成20个社区食堂"), "rules", "li");
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void keepsACommitmentAsItWasFound() {
    Commitment stored = ledger.commitments().one("abc").commitment();
    assertThat(stored).isEqualTo(extraction("建成20个社区食堂").commitments().get(0));
  }

  @Test
  void changesNothingWhenTheSameBytesComeInAgain() {
    String head = ledger.log().head();
    assertThat(ledger.ingest().add(extraction("建成20个社区食堂"), "rules", "li")).isFalse();
    assertThat(ledger.log().head()).isEqualTo(head);
  }

  @Test
  void derivesTheStateFromTheLog() {
    State state = record("delivery", "in-progress");
    assertThat(state.delivery()).isEqualTo(Delivery.IN_PROGRESS);
    assertThat(ledger.commitments().one("abc").state()).isEqualTo(state);
  }

  @Test
  void undoesAnEntryByAnotherOneAndKeepsBoth() {
    record("delivery", "in-progress");
    ledger.log().undo(0, "li");
    assertThat(ledger.commitments().one("abc").state().delivery()).isEqualTo(Delivery.NOT_STARTED);
    assertThat(ledger.log().history("abcdefghjk"))
        .extracting(LogEntry::type)
        .containsExactly(Type.UPDATE, Type.UNDO);
  }

  @Test
  void refusesAWriteOnAStateThatHasMovedOn() {
    record("delivery", "in-progress");
    assertThatThrownBy(
            () ->
                ledger.log().record("abcdefghjk", Type.UPDATE, Map.of("note", "x"), DAY, "wang", 0))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("changed meanwhile")
        .hasMessageContaining("li");
  }

  @Test
  void findsNothingWrongWithASoundLedger() {
    record("value", "12.5");
    assertThat(ledger.check().problems()).isEmpty();
  }

  @Test
  void knowsAsOfADayOnlyWhatHeldThen() {
    record("delivery", "in-progress");
    List<LogEntry> history = ledger.log().history("abcdefghjk");
    assertThat(Replay.of("abcdefghjk", history, DAY.minusDays(1), null).delivery())
        .isEqualTo(Delivery.NOT_STARTED);
  }

  @Test
  void findsByOwnerDeadlineAndWords() {
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
    assertThat(ledger.commitments().find(filter)).hasSize(1);
  }

  @Test
  void recordsSeveralEntriesTogetherOrNone() {
    long version = record("delivery", "in-progress").version();
    Write right = new Write("abcdefghjk", Type.UPDATE, Map.of("note", "x"), DAY, "li", version);
    Write stale = new Write("abcdefghjk", Type.UPDATE, Map.of("note", "y"), DAY, "li", 0);
    assertThatThrownBy(() -> ledger.log().record(List.of(right, stale)))
        .isInstanceOf(LedgerException.class);
    assertThat(ledger.log().record(List.of(right, right))).hasSize(1);
    assertThat(ledger.log().history("abcdefghjk")).hasSize(3);
    assertThat(ledger.check().problems()).isEmpty();
  }

  @Test
  void undoesTheLatestEntryThatStillHolds() {
    record("delivery", "in-progress");
    assertThat(ledger.log().undo(0, "li").seq()).isEqualTo(2);
    assertThat(ledger.log().undo(3, "li").type()).isEqualTo(Type.UNDO);
    assertThat(ledger.log().undo(0, "li").seq()).isEqualTo(2);
    assertThatThrownBy(() -> ledger.log().undo(0, "li")).hasMessageContaining("undo");
  }

  @Test
  void losesNothingWhenAnalystsWriteAtOnce() throws Exception {
    int writers = 4;
    int writes = 25;
    CyclicBarrier together = new CyclicBarrier(writers);
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    List<Future<?>> done = new ArrayList<>();
    for (int writer = 0; writer < writers; writer++) {
      String name = "analyst" + writer;
      done.add(threads.submit(() -> writeAll(name, writes, together)));
    }
    for (Future<?> one : done) {
      one.get();
    }
    threads.shutdown();
    assertThat(ledger.log().history("abcdefghjk")).hasSize(writers * writes);
    assertThat(ledger.commitments().one("abc").state().measurements()).hasSize(writers * writes);
    assertThat(ledger.check().problems()).isEmpty();
  }

  /** Writes on what it last saw; looks again where that was refused. */
  private @Nullable Void writeAll(String name, int writes, CyclicBarrier together)
      throws Exception {
    try (Ledger own = Ledger.open(database(), CLOCK)) {
      together.await();
      for (int i = 0; i < writes; ) {
        long seen = own.commitments().one("abc").state().version();
        LocalDate day = DAY.plusDays(i * 10L + Integer.parseInt(name.substring(7)));
        try {
          own.log().record("abcdefghjk", Type.UPDATE, Map.of("value", "1"), day, name, seen);
          i++;
        } catch (LedgerException e) {
          assertThat(e).hasMessageContaining("changed meanwhile");
        }
      }
    }
    return null;
  }

  @Test
  void keepsOneOfTwoIngestsOfTheSameBytes() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Callable<Boolean> ingest =
        () -> {
          try (Ledger own = Ledger.open(database(), CLOCK)) {
            together.await();
            return own.ingest().add(extraction("1".repeat(64), "bcdefghjkm"), "rules", "li");
          }
        };
    Future<Boolean> one = threads.submit(ingest);
    Future<Boolean> other = threads.submit(ingest);
    assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
    threads.shutdown();
    assertThat(ledger.check().problems()).isEmpty();
  }

  @Test
  void namesAChangedEntryAndALogCutShort() throws Exception {
    record("value", "12.5");
    execute("update log set actor = 'wang' where seq = 1");
    assertThat(ledger.check().problems()).extracting(Problem::key).containsExactly("problem.chain");
    execute("update log set actor = 'li' where seq = 1");
    assertThat(ledger.check().problems()).isEmpty();
    execute("delete from log where seq = 2");
    assertThat(ledger.check().problems())
        .extracting(Problem::key)
        .containsExactly("problem.chain", "problem.state");
  }

  @Test
  void asksForAssessmentsOnceForADayAndRulesThenForWhatChanged() {
    AssessmentCache cache = ledger.assessments();
    assertThat(cache.changed(cache.run(DAY, "r"))).containsExactly("abcdefghjk");
    cache.finish(cache.run(DAY, "r"), cache.head());
    assertThat(cache.changed(cache.run(DAY, "r"))).isEmpty();
    assertThat(cache.changed(cache.run(DAY.plusDays(1), "r"))).hasSize(1);
    record("delivery", "in-progress");
    ledger.ingest().add(extraction("1".repeat(64), "bcdefghjkm"), "rules", "li");
    assertThat(cache.changed(cache.run(DAY, "r"))).containsExactly("abcdefghjk", "bcdefghjkm");
  }

  @Test
  void findsByHowCommitmentsStandAndNothingFromAnOldAssessment() {
    AssessmentRun run = assessed(new Assessed("abcdefghjk", "overdue", "none", "stale", "red", 9));
    Wanted red =
        new Wanted(List.of("overdue", "behind"), List.of("red"), List.of(), List.of(), true, 5);
    Wanted blue = new Wanted(List.of(), List.of("blue"), List.of(), List.of(), false, 5);
    assertThat(ledger.standings().find(run, Filter.all(), red).orElseThrow())
        .extracting(row -> row.assessed().urgency())
        .containsExactly(9.0);
    assertThat(ledger.standings().find(run, Filter.all(), blue).orElseThrow()).isEmpty();
    record("delivery", "in-progress");
    assertThat(ledger.standings().find(run, Filter.all(), red)).isEmpty();
  }

  @Test
  void keepsTheAssessmentsOfTwoDays() {
    Assessed red = new Assessed("abcdefghjk", "overdue", "none", "stale", "red", 9);
    AssessmentRun first = assessed(red);
    AssessmentCache cache = ledger.assessments();
    cache.run(DAY.plusDays(1), "r");
    assertThat(ledger.standings().find(first, Filter.all(), Wanted.ALL)).isPresent();
    cache.run(DAY.plusDays(2), "r");
    assertThat(ledger.standings().find(first, Filter.all(), Wanted.ALL)).isEmpty();
    cache.put(first, () -> List.of(red));
    assertThat(cache.changed(cache.run(DAY, "r"))).hasSize(1);
  }

  @Test
  void findsByWhatAnalystsAssignedAndRescheduled() {
    record("lead", "市商务委");
    record("deadline", "2026-06-30", ledger.log().history("abcdefghjk").get(0).seq());
    LocalDate day = LocalDate.of(2026, 6, 30);
    Filter filter =
        new Filter(List.of(), List.of(), false, "商务", null, null, null, day, day, null, List.of());
    assertThat(ledger.commitments().find(filter)).hasSize(1);
  }

  @Test
  void letsALaterReadingHoldUntilItIsUndone() {
    reread("建成20个社区食堂", Kind.MEASURE);
    Entry entry = ledger.commitments().one("abc");
    assertThat(entry.commitment().kind()).isEqualTo(Kind.MEASURE);
    assertThat(entry.stated().kind()).isEqualTo(Kind.TARGET);
    assertThat(ledger.log().history("abcdefghjk"))
        .extracting(LogEntry::type)
        .containsExactly(Type.RECLASSIFY);
    assertThat(ledger.check().problems()).isEmpty();
    ledger.log().undo(0, "li");
    assertThat(ledger.commitments().one("abc").commitment().kind()).isEqualTo(Kind.TARGET);
    assertThat(ledger.check().problems()).isEmpty();
  }

  @Test
  void refusesAReadingOfALedgerThatHasMovedOn() {
    String head = ledger.log().head();
    record("delivery", "in-progress");
    assertThatThrownBy(() -> ledger.readings().apply(List.of(), "r", head, "li"))
        .isInstanceOf(LedgerException.class);
  }

  @Test
  void namesAReadingThatWasChangedAfterwards() throws Exception {
    reread("建成20个社区食堂", Kind.MEASURE);
    execute("update reading set body = replace(body, 'MEASURE', 'ACTION')");
    assertThat(ledger.check().problems())
        .extracting(Problem::key)
        .containsExactly("problem.reading");
  }

  private void reread(String quote, Kind kind) {
    Commitment c = extraction(quote).commitments().get(0);
    Commitment other =
        new Commitment(
            c.id(),
            c.document(),
            kind,
            true,
            c.quote(),
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
    ledger.readings().apply(List.of(again), "rules2", ledger.log().head(), "li");
  }

  private AssessmentRun assessed(Assessed assessed) {
    AssessmentCache cache = ledger.assessments();
    AssessmentRun run = cache.run(DAY, "r");
    cache.put(run, () -> List.of(assessed));
    cache.finish(run, cache.head());
    return run;
  }

  private void execute(String sql) throws SQLException {
    Database database = database();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private State record(String field, String value) {
    return record(field, value, 0);
  }

  private State record(String field, String value, long seen) {
    return ledger.log().record("abcdefghjk", Type.UPDATE, Map.of(field, value), DAY, "li", seen);
  }

  private static Extraction extraction(String quote) {
    return extraction("0".repeat(64), "abcdefghjk", quote);
  }

  private static Extraction extraction(String sha256, String id) {
    return extraction(sha256, id, "建成20个社区食堂");
  }

  private static Extraction extraction(String sha256, String id, String quote) {
    Document document =
        new Document(
            "a.txt",
            sha256,
            new Metadata("方案", "市政府", DAY, Language.ZH, Set.of()),
            "今年" + quote + "。",
            List.of(),
            List.of());
    Commitment commitment =
        new Commitment(
            id,
            "a.txt",
            Kind.TARGET,
            true,
            new Quote(quote, "今年", "。", 2, 2 + quote.length(), 0),
            "目标",
            "社区食堂",
            new Amount("=", new BigDecimal(20), "canteen", null),
            new Deadline(LocalDate.of(2025, 12, 31), "今年", "2025", "sentence"),
            "",
            new Owner("市民政局", "市民政局", List.of()),
            List.of(),
            "市政府",
            "",
            List.of(new Finding(0, 0, "kind", "TARGET", "any-planned-figure", 40, List.of("20个"))));
    return new Extraction(document, List.of(commitment), List.of(), List.of());
  }
}
