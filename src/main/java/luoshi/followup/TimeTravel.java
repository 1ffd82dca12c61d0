package luoshi.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import luoshi.commitment.Commitment;
import luoshi.ledger.Entry;
import luoshi.ledger.Ledger;
import luoshi.ledger.LogEntry;
import luoshi.ledger.LogEntry.Type;
import luoshi.ledger.Replay;
import luoshi.ledger.State;
import org.jspecify.annotations.Nullable;

/**
 * Shows the ledger as things were on a day, or as they were known on a day. What took effect, or
 * was recorded, only later is left out, documents included.
 */
public final class TimeTravel {

  private final @Nullable LocalDate asOf;
  private final @Nullable Instant knownAt;

  /**
   * A journey.
   *
   * @param asOf the day as of which things are wanted, or null
   * @param knownAt the day at whose end (UTC) they were known so, or null
   */
  public TimeTravel(@Nullable LocalDate asOf, @Nullable LocalDate knownAt) {
    this.asOf = asOf;
    this.knownAt =
        knownAt == null
            ? null
            : knownAt.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
  }

  /** Whether it leads anywhere but to the present. */
  public boolean leads() {
    return asOf != null || knownAt != null;
  }

  /** The entries about one commitment that hold then. */
  public List<LogEntry> valid(List<LogEntry> entries) {
    return Replay.valid(entries, asOf, knownAt);
  }

  /** The commitments that there were then, as they stood. */
  public List<Entry> to(Ledger ledger, List<Entry> entries) {
    if (!leads()) {
      return entries;
    }
    return to(ledger.log().bySubject(), ledger.readings().all(), entries);
  }

  /**
   * The commitments that there were then, as they stood.
   *
   * @param log the log entries about each commitment and document, in order
   * @param readings what changed rules concluded, by commitment and log entry
   */
  List<Entry> to(
      Map<String, List<LogEntry>> log,
      Map<String, Map<Long, Commitment>> readings,
      List<Entry> entries) {
    return entries.stream()
        .filter(entry -> wasThere(entry, log.getOrDefault(entry.sha256(), List.of())))
        .map(entry -> then(entry, log, readings))
        .filter(entry -> entry.state().isFound())
        .toList();
  }

  private boolean wasThere(Entry entry, List<LogEntry> document) {
    LocalDate issued = entry.issued();
    boolean stated = asOf == null || issued == null || !issued.isAfter(asOf);
    boolean known =
        knownAt == null
            || document.stream()
                .anyMatch(e -> e.type() == Type.INGEST && !e.recorded().isAfter(knownAt));
    return stated && known;
  }

  private Entry then(
      Entry entry, Map<String, List<LogEntry>> log, Map<String, Map<Long, Commitment>> readings) {
    String id = entry.stated().id();
    State state = Replay.of(id, log.getOrDefault(id, List.of()), asOf, knownAt);
    Commitment reread = readings.getOrDefault(id, Map.of()).get(state.readingSeq());
    return new Entry(
        entry.stated(), reread, entry.sha256(), entry.issued(), entry.publisher(), state);
  }
}
