package luoshi.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.ledger.Entry;
import luoshi.ledger.Ledger;
import luoshi.ledger.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * The rows that earlier editions of a table brought in. Each is matched once, by task and target,
 * among equals first by lead. In a file of another name but the same title the lead has to be the
 * same too: two districts may have tables alike.
 */
final class KnownRows {

  private static final int LEAD = TableText.CELLS.indexOf(Field.LEAD);

  private record Known(boolean named, String lead, List<Entry> entries) {}

  private final Map<String, List<Known>> known = new HashMap<>();

  KnownRows(Ledger ledger, TaskTable table) {
    for (StoredDocument document : ledger.documents().all()) {
      boolean named = document.name().equals(table.name());
      if (named || !table.title().isEmpty() && table.title().equals(document.title())) {
        String text = ledger.documents().text(document.sha256());
        read(text, ledger.commitments().of(document.sha256()), named);
      }
    }
  }

  /** The commitments of the same row, empty where it is new. */
  List<Entry> take(TaskRow row) {
    List<Known> same =
        known.getOrDefault(key(row.text(Field.TASK), row.text(Field.TARGET)), List.of());
    String lead = row.text(Field.LEAD);
    Known best = null;
    for (Known candidate : same) {
      boolean led = candidate.lead().equals(lead);
      if ((led || candidate.named()) && (best == null || led && !best.lead().equals(lead))) {
        best = candidate;
      }
    }
    if (best == null) {
      return List.of();
    }
    same.remove(best);
    return best.entries();
  }

  /** The commitment of a row of the same table with this task that no row has taken, or null. */
  @Nullable Entry untaken(String task) {
    return known.entrySet().stream()
        .filter(row -> row.getKey().startsWith(task + "\t"))
        .flatMap(row -> row.getValue().stream())
        .filter(row -> row.named() && !row.entries().isEmpty())
        .map(row -> row.entries().get(0))
        .findFirst()
        .orElse(null);
  }

  /** How many rows of the same table no row has taken. */
  int untaken() {
    return (int) known.values().stream().flatMap(List::stream).filter(Known::named).count();
  }

  private void read(String text, List<Entry> entries, boolean named) {
    ByPlace<Entry> places = new ByPlace<>(entries, entry -> entry.commitment().quote());
    int start = 0;
    for (String row : text.split(TableText.GAP, -1)) {
      int end = start + row.codePointCount(0, row.length());
      String[] cells = row.split("\t", -1);
      if (cells.length == TableText.CELLS.size()) {
        known
            .computeIfAbsent(key(cells[0], cells[1]), k -> new ArrayList<>())
            .add(new Known(named, cells[LEAD], places.in(start, end)));
      }
      start = end + TableText.GAP.length();
    }
  }

  private static String key(String task, String target) {
    return task + "\t" + target;
  }
}
