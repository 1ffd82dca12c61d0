package luoshi.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.ledger.LogEntry;
import luoshi.ledger.LogEntry.Type;

/**
 * The log as the public may read it. Whatever is written from it can tell no more.
 *
 * @param log every entry by the commitment or document that it is about
 * @param include what is not held back
 */
record PublicLog(Map<String, List<LogEntry>> log, Set<Include> include) {

  private static final Set<Type> INTERNAL = Set.of(Type.NOTE, Type.TAG, Type.DECLINE);

  /** What may be told of an entry; where it was imported from and the like stays inside. */
  private static final Set<String> FIELDS =
      Set.of(
          "delivery",
          "value",
          "unit",
          "level",
          "url",
          "document",
          "quote",
          "reason",
          "review",
          "lead",
          "deadline",
          "to",
          "relation",
          "into",
          "baseline",
          "kind",
          "metric",
          "comparator",
          "area",
          "supporting",
          "checkable",
          "note");

  /** The entries about a commitment or document, without notes and names. */
  List<LogEntry> of(String subject) {
    return log.getOrDefault(subject, List.of()).stream()
        .filter(e -> include.contains(Include.NOTES) || !INTERNAL.contains(e.type()))
        .map(this::shown)
        .toList();
  }

  private LogEntry shown(LogEntry e) {
    Map<String, String> payload = new HashMap<>(e.fields());
    payload.keySet().retainAll(FIELDS);
    if (!include.contains(Include.NOTES)) {
      payload.remove("note");
    }
    return new LogEntry(
        e.seq(),
        e.subject(),
        e.type(),
        payload,
        e.effective(),
        e.recorded(),
        include.contains(Include.NAMES) ? e.actor() : "",
        e.previous(),
        e.hash());
  }
}
