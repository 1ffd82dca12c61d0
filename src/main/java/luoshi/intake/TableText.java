package luoshi.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import luoshi.document.Block;
import luoshi.document.Block.Cell;
import luoshi.document.Block.Kind;
import luoshi.document.Document;
import luoshi.document.Metadata;
import luoshi.intake.TaskRow.Told;
import org.jspecify.annotations.Nullable;

/**
 * A task table as a document, so that quotes can be checked: title, header of the tasks, headings,
 * and a paragraph for each row, its cells parted by tabulators. The document's bytes are those of
 * its text; what changes from month to month, progress and notes, is no part of it.
 */
final class TableText {

  /** The cells of a row in their order. */
  static final List<Field> CELLS =
      List.of(
          Field.TASK,
          Field.TARGET,
          Field.LEAD,
          Field.RESPONSIBLE,
          Field.SUPPORTING,
          Field.DEADLINE);

  /** What parts rows. */
  static final String GAP = "\n\n";

  private static final int GROUPS = 3;

  /**
   * Where a row stands in the document.
   *
   * @param row the row
   * @param task its task
   * @param target its target, empty where it has none
   */
  record Placed(TaskRow row, Passage task, Passage target) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final String name;
  private int points;
  private List<String> headings = List.of();

  /**
   * The document of some rows.
   *
   * @param table the table
   * @param rows those of its rows that the document is to have
   */
  TableText(TaskTable table, List<TaskRow> rows) {
    this.name = table.name();
    heading(Kind.TITLE, 1, table.title());
    heading(Kind.HEADING, GROUPS - 1, table.header());
    rows.forEach(this::row);
  }

  /** The rows in order. */
  List<Placed> rows() {
    return placed;
  }

  Document document(Metadata metadata) {
    String whole = text.toString();
    return new Document(name, sha256(whole), metadata, whole, blocks, List.of());
  }

  private void heading(Kind kind, int level, String words) {
    if (!words.isEmpty()) {
      Passage passage = add(words.replace('\n', ' '));
      blocks.add(new Block(kind, level, passage.from(), passage.to(), 0, null));
      add(GAP);
    }
  }

  private void row(TaskRow row) {
    int same = 0;
    while (same < Math.min(headings.size(), row.headings().size())
        && headings.get(same).equals(row.headings().get(same))) {
      same++;
    }
    headings = row.headings();
    for (int i = same; i < headings.size(); i++) {
      heading(Kind.HEADING, GROUPS + i, headings.get(i));
    }
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < CELLS.size(); i++) {
      add(i == 0 ? "" : "\t");
      passages.add(cell(row.cell(CELLS.get(i)), i));
    }
    add(GAP);
    placed.add(new Placed(row, passages.get(0), passages.get(1)));
  }

  /** A block for each line of a cell. */
  private Passage cell(@Nullable Told told, int column) {
    if (told == null) {
      return add("");
    }
    Passage passage = add(told.text());
    Cell cell = new Cell(0, placed.size() + 1, column, told.header());
    int from = passage.from();
    for (String line : told.text().split("\n", -1)) {
      blocks.add(new Block(Kind.CELL, 0, from, from + line.length(), 0, cell));
      from += line.length() + 1;
    }
    return passage;
  }

  private Passage add(String words) {
    int from = text.length();
    int start = points;
    text.append(words);
    points += words.codePointCount(0, words.length());
    return new Passage(from, text.length(), start, points);
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
