package luoshi.intake;

import java.util.ArrayList;
import java.util.List;
import luoshi.ledger.Entry;
import luoshi.ledger.Ledger;
import luoshi.ledger.StoredDocument;

/**
 * The rows that earlier editions of a table brought in. Each is matched once, by task and target,
 * among equals first by lead. In a file of another name but the same title the lead has to be the
 * same too: two districts may have tables alike.
 */
final class KnownRows {

  private static final int LEAD = TableText.CELLS.indexOf(Field.LEAD);

  private record Known(boolean named, String key, String lead, List<Entry> entries) {}

  private final List<Known> known = new ArrayList<>();

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
    String key = row.text(Field.TASK) + "\t" + row.text(Field.TARGET);
    String lead = row.text(Field.LEAD);
    Known best = null;
    for (Known candidate : known) {
      boolean led = candidate.lead().equals(lead);
      boolean fits = candidate.key().equals(key) && (led || candidate.named());
      if (fits && (best == null || led && !best.lead().equals(lead))) {
        best = candidate;
      }
    }
    if (best == null) {
      return List.of();
    }
    known.remove(best);
    return best.entries();
  }

  private void read(String text, List<Entry> entries, boolean named) {
    int start = 0;
    for (String row : text.split(TableText.GAP, -1)) {
      int from = start;
      int to = from + row.codePointCount(0, row.length());
      String[] cells = row.split("\t", -1);
      if (cells.length == TableText.CELLS.size()) {
        List<Entry> own = entries.stream().filter(e -> within(e, from, to)).toList();
        known.add(new Known(named, cells[0] + "\t" + cells[1], cells[LEAD], own));
      }
      start = to + TableText.GAP.length();
    }
  }

  private static boolean within(Entry entry, int from, int to) {
    int start = entry.commitment().quote().start();
    return start >= from && start < to;
  }
}
