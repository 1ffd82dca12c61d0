package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.ledger.Again.Outcome;
import luoshi.ledger.LogEntry.Type;
import org.jspecify.annotations.Nullable;

/** Derives the state of a commitment from its log entries, and from nothing else. */
public final class Replay {

  private Replay() {}

  /** The state after all of a commitment's entries. */
  public static State of(String commitment, List<LogEntry> entries) {
    return of(commitment, entries, null, null);
  }

  /**
   * The state as it was on a day, as it was known at a moment.
   *
   * @param commitment the id
   * @param entries its entries, in order
   * @param asOf entries with a later effective date are left out; null for none
   * @param knownAt entries recorded later are left out; null for none
   */
  public static State of(
      String commitment,
      List<LogEntry> entries,
      @Nullable LocalDate asOf,
      @Nullable Instant knownAt) {
    List<LogEntry> known = known(entries, knownAt);
    List<LogEntry> valid = valid(entries, asOf, knownAt);
    State state = initial(commitment, entries);
    for (LogEntry entry : valid) {
      state = Step.apply(state, entry);
    }
    if (valid.stream().anyMatch(e -> e.type() == Type.WITHDRAW)) {
      state = Step.reread(state, new Reading(state.readingSeq(), false));
    }
    long version = known.isEmpty() ? 0 : known.get(known.size() - 1).seq();
    return new State(
        commitment,
        state.delivery(),
        state.since(),
        state.review(),
        state.reason(),
        state.lead(),
        state.deadline(),
        state.measurements(),
        state.evidence(),
        state.edits(),
        state.tags(),
        state.links(),
        state.into(),
        state.reading(),
        state.heard(),
        version);
  }

  /** What later rules were the first to find is not there before they are applied. */
  private static State initial(String commitment, List<LogEntry> entries) {
    State state = State.initial(commitment);
    boolean later =
        entries.stream()
            .anyMatch(e -> e.type() == Type.RECLASSIFY && Step.lists(e, Outcome.NEW, commitment));
    return later ? Step.reread(state, new Reading(0, false)) : state;
  }

  /**
   * The entries that hold on a day, as it was known at a moment: none that was undone, in the order
   * in which they take effect.
   *
   * @param entries entries about one commitment, in order
   * @param asOf entries with a later effective date are left out; null for none
   * @param knownAt entries recorded later are left out; null for none
   */
  public static List<LogEntry> valid(
      List<LogEntry> entries, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
    List<LogEntry> known = known(entries, knownAt);
    Set<String> undone = undone(known);
    return known.stream()
        .filter(
            e ->
                e.type() != Type.UNDO
                    && e.type() != Type.INGEST
                    && !undone.contains(Long.toString(e.seq())))
        .filter(e -> asOf == null || !e.effective().isAfter(asOf))
        .sorted(Comparator.comparing(LogEntry::effective).thenComparing(LogEntry::seq))
        .toList();
  }

  private static List<LogEntry> known(List<LogEntry> entries, @Nullable Instant knownAt) {
    return entries.stream().filter(e -> knownAt == null || !e.recorded().isAfter(knownAt)).toList();
  }

  /** Undoing an undo brings the entry back, so the entries are read from the latest. */
  static Set<String> undone(List<LogEntry> entries) {
    Set<String> undone = new HashSet<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      LogEntry entry = entries.get(i);
      if (!entry.get("undoes").isEmpty() && !undone.contains(Long.toString(entry.seq()))) {
        undone.add(entry.get("undoes"));
      }
    }
    return undone;
  }
}
