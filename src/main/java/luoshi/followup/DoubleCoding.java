package luoshi.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.commitment.Commitment;
import luoshi.followup.Kappa.Pair;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry;
import luoshi.ledger.LogEntry.Type;
import luoshi.ledger.Replay;

/** Compares what two analysts, working apart, decided about the same candidates. */
public final class DoubleCoding {

  private static final List<String> FIELDS =
      List.of("review", "kind", "checkable", "lead", "deadline", "value");

  private final String first;
  private final String second;

  /** A comparison of two analysts. */
  public DoubleCoding(String first, String second) {
    this.first = first;
    this.second = second;
  }

  /** Whether an analyst has confirmed or rejected a candidate. */
  public static boolean decided(List<LogEntry> log, String actor) {
    return Replay.valid(log, null, null).stream()
        .anyMatch(e -> e.type() == Type.REVIEW && e.actor().equals(actor));
  }

  /** The answers of both, by field, over the commitments that both reviewed. */
  public Map<String, List<Pair>> answers(List<Entry> entries, Map<String, List<LogEntry>> log) {
    Map<String, List<Pair>> answers = new LinkedHashMap<>();
    for (Entry entry : entries) {
      List<LogEntry> own = log.getOrDefault(entry.stated().id(), List.of());
      if (decided(own, first) && decided(own, second)) {
        FIELDS.forEach(
            field ->
                answers
                    .computeIfAbsent(field, k -> new ArrayList<>())
                    .add(
                        new Pair(
                            entry.stated().id(),
                            answer(entry, own, first, field),
                            answer(entry, own, second, field))));
      }
    }
    return answers;
  }

  private static String answer(Entry entry, List<LogEntry> log, String actor, String field) {
    String given =
        Replay.valid(log, null, null).stream()
            .filter(e -> e.actor().equals(actor) && !e.get(field).isEmpty())
            .map(e -> e.get(field))
            .reduce("", (earlier, later) -> later);
    return given.isEmpty() ? stated(entry.stated(), field) : given;
  }

  private static String stated(Commitment c, String field) {
    return switch (field) {
      case "kind" -> c.kind().name();
      case "checkable" -> Boolean.toString(c.checkable());
      case "lead" -> c.lead() == null ? "" : c.lead().name();
      case "deadline" -> c.deadline() == null ? "" : c.deadline().day().toString();
      case "value" -> c.amount() == null ? "" : c.amount().value().toPlainString();
      default -> "";
    };
  }
}
