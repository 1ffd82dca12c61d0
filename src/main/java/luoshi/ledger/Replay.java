package luoshi.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import luoshi.ledger.Again.Outcome;
import luoshi.ledger.LogEntry.Type;
import org.jspecify.annotations.Nullable;

/** Derives the state of a commitment from its log entries, and from nothing else. */
public final class Replay {

  /** Fields of a correction that say what it rests on. */
  private static final Set<String> GROUNDS = Set.of("suggestion", "source", "quote", "note");

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
      state = apply(state, entry);
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
            .anyMatch(e -> e.type() == Type.RECLASSIFY && lists(e, Outcome.NEW, commitment));
    return later ? reread(state, new Reading(0, false)) : state;
  }

  private static State reread(State s, Reading reading) {
    return new State(
        s.commitment(),
        s.delivery(),
        s.since(),
        s.review(),
        s.reason(),
        s.lead(),
        s.deadline(),
        s.measurements(),
        s.evidence(),
        s.edits(),
        s.tags(),
        s.links(),
        s.into(),
        reading,
        s.heard(),
        s.version());
  }

  private static boolean lists(LogEntry entry, Outcome outcome, String commitment) {
    return (" " + entry.get(outcome.field()) + " ").contains(" " + commitment + " ");
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
  private static Set<String> undone(List<LogEntry> entries) {
    Set<String> undone = new HashSet<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      LogEntry entry = entries.get(i);
      if (entry.type() == Type.UNDO && !undone.contains(Long.toString(entry.seq()))) {
        undone.add(entry.get("undoes"));
      }
    }
    return undone;
  }

  private static State apply(State s, LogEntry entry) {
    if (entry.type() == Type.RECLASSIFY) {
      boolean gone = lists(entry, Outcome.GONE, s.commitment());
      return reread(s, new Reading(gone ? s.readingSeq() : entry.seq(), !gone));
    }
    boolean moved = !entry.get("delivery").isEmpty();
    return new State(
        s.commitment(),
        moved ? Delivery.named(entry.get("delivery")) : s.delivery(),
        moved ? entry.effective() : s.since(),
        entry.get("review").isEmpty() ? s.review() : Review.named(entry.get("review")),
        reason(s, entry),
        entry.get("lead").isEmpty() ? s.lead() : entry.get("lead"),
        entry.get("deadline").isEmpty() ? s.deadline() : LocalDate.parse(entry.get("deadline")),
        measured(s, entry),
        proved(s, entry),
        edited(s, entry),
        tagged(s, entry),
        linked(s, entry),
        entry.type() == Type.MERGE ? entry.get("into") : s.into(),
        s.reading(),
        entry.type() == Type.UPDATE ? entry.effective() : s.heard(),
        s.version());
  }

  /** The reason for declining a suggestion says nothing about the commitment. */
  private static String reason(State s, LogEntry entry) {
    boolean silent = entry.get("reason").isEmpty() || entry.type() == Type.DECLINE;
    return silent ? s.reason() : entry.get("reason");
  }

  private static List<Measurement> measured(State s, LogEntry entry) {
    if (entry.get("value").isEmpty()) {
      return s.measurements();
    }
    List<Measurement> all = new ArrayList<>(s.measurements());
    all.removeIf(m -> m.date().equals(entry.effective()));
    all.add(new Measurement(entry.effective(), new BigDecimal(entry.get("value"))));
    return all;
  }

  private static List<Evidence> proved(State s, LogEntry entry) {
    if (entry.get("level").isEmpty()) {
      return s.evidence();
    }
    List<Evidence> all = new ArrayList<>(s.evidence());
    all.add(
        new Evidence(
            EvidenceLevel.named(entry.get("level")),
            entry.get("url"),
            entry.get("document"),
            entry.get("quote"),
            entry.effective()));
    return all;
  }

  /** The payload of a correction names fields; an empty value takes an earlier correction back. */
  private static SortedMap<String, String> edited(State s, LogEntry entry) {
    if (entry.type() != Type.EDIT) {
      return s.edits();
    }
    SortedMap<String, String> all = new TreeMap<>(s.edits());
    all.putAll(entry.payload());
    all.keySet().removeAll(GROUNDS);
    all.values().removeIf(String::isEmpty);
    return all;
  }

  private static List<String> tagged(State s, LogEntry entry) {
    SortedSet<String> all = new TreeSet<>(s.tags());
    if (!entry.get("tag").isEmpty()) {
      all.add(entry.get("tag"));
    }
    all.remove(entry.get("untag"));
    return List.copyOf(all);
  }

  private static List<Link> linked(State s, LogEntry entry) {
    if (entry.type() != Type.LINK) {
      return s.links();
    }
    List<Link> all = new ArrayList<>(s.links());
    all.removeIf(link -> link.id().equals(entry.get("to")));
    if (!entry.get("relation").isEmpty()) {
      all.add(new Link(entry.get("relation"), entry.get("to")));
    }
    return all;
  }
}
