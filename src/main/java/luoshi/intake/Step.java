package luoshi.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry.Type;

/**
 * A log entry that a cell asks for.
 *
 * @param place the cell
 * @param entry the commitment as it stands
 * @param type what is recorded
 * @param payload its fields; {@code sheet} and {@code cell} say where it comes from
 * @param effective the day from which it holds
 * @param actor who says it
 */
public record Step(
    Place place,
    Entry entry,
    Type type,
    Map<String, String> payload,
    LocalDate effective,
    String actor) {

  /** Fields of the payload that say where an entry comes from. */
  static final String SHEET = "sheet";

  static final String CELL = "cell";

  public Step {
    payload = Map.copyOf(payload);
  }

  /** The fields with the cell that they come from. */
  static Map<String, String> payload(Place place, Map<String, String> fields) {
    Map<String, String> payload = new TreeMap<>(fields);
    payload.put(SHEET, place.table());
    payload.put(CELL, place.cell());
    return payload;
  }

  /** What is recorded, without where it comes from, in order of the fields. */
  public Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>(payload);
    fields.remove(SHEET);
    fields.remove(CELL);
    return fields;
  }
}
