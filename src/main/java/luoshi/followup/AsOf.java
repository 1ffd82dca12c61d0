package luoshi.followup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.commitment.Commitment;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry;
import luoshi.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** How commitments stood on any day; each day is worked out once. */
public final class AsOf {

  private final Rulebook rulebook;
  private final List<Entry> entries;
  private final Map<String, List<LogEntry>> log;
  private final Map<String, Map<Long, Commitment>> readings;
  private final @Nullable LocalDate knownAt;
  private final Map<LocalDate, List<Assessment>> days = new HashMap<>();

  /**
   * The past of commitments.
   *
   * @param rulebook the rules
   * @param entries the commitments
   * @param log the log entries about each of them and its document, in order
   * @param readings what changed rules concluded, by commitment and log entry
   * @param knownAt what was recorded after this day is left out; null for nothing
   */
  public AsOf(
      Rulebook rulebook,
      List<Entry> entries,
      Map<String, List<LogEntry>> log,
      Map<String, Map<Long, Commitment>> readings,
      @Nullable LocalDate knownAt) {
    this.rulebook = rulebook;
    this.entries = List.copyOf(entries);
    this.log = Map.copyOf(log);
    this.readings = Map.copyOf(readings);
    this.knownAt = knownAt;
  }

  /** How those that were there stood on a day, in their order. */
  public List<Assessment> on(LocalDate day) {
    return days.computeIfAbsent(
        day,
        d ->
            new Assessor(rulebook, d)
                .assess(new TimeTravel(d, knownAt).to(log, readings, entries)));
  }
}
