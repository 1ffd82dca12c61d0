package luoshi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Quote;
import luoshi.followup.Shift.Kind;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry;
import luoshi.ledger.LogEntry.Type;
import luoshi.ledger.Replay;
import luoshi.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** How commitments stood on earlier days, and what changed since. */
class AsOfTest {

  private static final Rulebook RULES = Rulebook.load(Path.of("rules"), Path.of("target/rules"));
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 10);
  private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

  private static final String DOCUMENT = "0".repeat(64);

  private static final LogEntry DELIVERED =
      entry(1, "park", Type.UPDATE, Map.of("delivery", "delivered"), LocalDate.of(2025, 5, 20));
  private static final LogEntry MOVED =
      entry(2, "road", Type.RESCHEDULE, Map.of("deadline", "2025-12-31"), LocalDate.of(2025, 6, 2));
  private static final LogEntry RESTATED =
      entry(
          3, "more", Type.LINK, Map.of("to", "road", "relation", "same"), LocalDate.of(2025, 6, 3));

  @Test
  void dayKnowsOnlyWhatHeldByThen() {
    AsOf past = past();
    assertThat(past.on(MAY)).extracting(a -> a.entry().commitment().id()).doesNotContain("more");
    assertThat(schedule(past, MAY, "park")).isEqualTo("on-track");
    assertThat(schedule(past, JULY, "park")).isEqualTo("met");
  }

  @Test
  void changesSinceADayAreNewDeliveredSlippedDriftedAndOverdue() {
    AsOf past = past();
    assertThat(Shifts.between(past.on(MAY), past.on(JULY)))
        .extracting(s -> s.kind() + " " + s.after().commitment().id())
        .containsExactlyInAnyOrder(
            "DELIVERED park", "SLIPPED road", "OVERDUE bank", "NEW more", "DRIFTED more");
    assertThat(Shifts.between(past.on(JULY), past.on(JULY))).isEmpty();
  }

  @Test
  void whatIsDeliveredFromTheStartIsNewAndDelivered() {
    assertThat(Shifts.between(List.of(), past().on(JULY)))
        .extracting(Shift::kind)
        .contains(Kind.NEW, Kind.DELIVERED)
        .doesNotContain(Kind.SLIPPED);
  }

  @Test
  void whatWasRecordedLaterIsLeftOutOfWhatWasKnown() {
    AsOf known = new AsOf(RULES, entries(), log(), Map.of(), LocalDate.of(2025, 6, 4));
    assertThat(schedule(known, JULY, "park")).isEqualTo("overdue");
  }

  private static AsOf past() {
    return new AsOf(RULES, entries(), log(), Map.of(), null);
  }

  private static Map<String, List<LogEntry>> log() {
    return Map.of(
        "park",
        List.of(DELIVERED),
        "road",
        List.of(MOVED),
        "more",
        List.of(RESTATED),
        DOCUMENT,
        List.of(entry(9, DOCUMENT, Type.INGEST, Map.of(), JANUARY, JANUARY)));
  }

  private static List<Entry> entries() {
    return List.of(
        of("park", 20, JANUARY),
        of("road", 8, JANUARY),
        of("bank", 3, JANUARY),
        of("more", 9, LocalDate.of(2025, 5, 10)));
  }

  private static String schedule(AsOf past, LocalDate day, String id) {
    return past.on(day).stream()
        .filter(a -> a.entry().commitment().id().equals(id))
        .findFirst()
        .orElseThrow()
        .schedule();
  }

  private static Entry of(String id, int value, LocalDate issued) {
    LocalDate due = id.equals("more") ? LocalDate.of(2025, 12, 31) : LocalDate.of(2025, 6, 30);
    Commitment commitment =
        new Commitment(
            id,
            "plan.txt",
            luoshi.commitment.Kind.TARGET,
            true,
            new Quote(id, "", "", 0, 4, 0),
            "",
            "",
            "",
            new Amount("=", BigDecimal.valueOf(value), "km", null),
            new Deadline(due, "by then", "2025", "stated"),
            "",
            null,
            List.of(),
            "City",
            "",
            List.of());
    List<LogEntry> log = log().getOrDefault(id, List.of());
    return new Entry(commitment, DOCUMENT, issued, Replay.of(id, log));
  }

  private static LogEntry entry(
      long seq, String id, Type type, Map<String, String> payload, LocalDate effective) {
    return entry(seq, id, type, payload, effective, LocalDate.of(2025, 6, 5));
  }

  private static LogEntry entry(
      long seq,
      String id,
      Type type,
      Map<String, String> payload,
      LocalDate effective,
      LocalDate recorded) {
    Instant moment = recorded.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new LogEntry(seq, id, type, payload, effective, moment, "analyst", "", "");
  }
}
