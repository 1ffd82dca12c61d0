package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import luoshi.ledger.Again.Outcome;
import luoshi.ledger.LogEntry.Type;

/** What one log entry makes of a state. */
final class Step {

  /** Fields of a correction that say what it rests on. */
  private static final Set<String> GROUNDS =
      Set.of("suggestion", "source", "quote", "note", StepMark.FIELD);

  private Step() {}

  /** The state after an entry. */
  static State apply(State s, LogEntry entry) {
    if (entry.type() == Type.RECLASSIFY) {
      boolean gone = lists(entry, Outcome.GONE, s.commitment());
      return reread(s, new Reading(gone ? s.readingSeq() : entry.seq(), !gone));
    }
    if (entry.type() == Type.WITHDRAW) {
      return s;
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

  /** The state with another reading. */
  static State reread(State s, Reading reading) {
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

  /** Whether a reclassification names a commitment under an outcome. */
  static boolean lists(LogEntry entry, Outcome outcome, String commitment) {
    return (" " + entry.get(outcome.field()) + " ").contains(" " + commitment + " ");
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
