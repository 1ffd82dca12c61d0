package luoshi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A table as a browser lays it out: which cell stands in which rows and columns. */
final class HtmlTable {

  /** No table of a page is wider; a larger span is a slip of the pen or an attack. */
  private static final int WIDEST = 200;

  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final int SHORT = 30;
  private static final int FEW_ROWS = 3;

  /**
   * A cell of one row.
   *
   * @param element where its words stand
   * @param column the first column that it takes, from 0
   * @param columns how many it takes
   * @param again whether it began in a row above
   */
  record Slot(Element element, int column, int columns, boolean again) {}

  private record Reach(Slot slot, int rows) {}

  private final List<List<Slot>> rows = new ArrayList<>();
  private final List<Element> lines;
  private final int headers;
  private final Map<Integer, String> words = new HashMap<>();

  HtmlTable(Element table) {
    this.lines = table.select("tr").stream().filter(row -> row.closest("table") == table).toList();
    Map<Integer, Reach> reaching = new HashMap<>();
    lines.forEach(line -> rows.add(row(line, reaching)));
    this.headers = countHeaders();
  }

  /** Whether it only lays out a page: tables in it, or nothing to line up. */
  static boolean isLayout(Element table) {
    String role = table.attr("role");
    if (role.equals("presentation")
        || role.equals("none")
        || table.selectFirst("table table") != null) {
      return true;
    }
    List<Element> rows = table.select("tr");
    int most = rows.stream().mapToInt(row -> row.select("> td, > th").size()).max().orElse(0);
    return most < 2
        || table.selectFirst("th") == null
            && (rows.size() < 2 || rows.size() <= FEW_ROWS && pages(table));
  }

  /** Cells that hold headings or several paragraphs are parts of a page. */
  private static boolean pages(Element table) {
    return table.selectFirst("td h1, td h2, td h3") != null
        || table.select("td").stream().anyMatch(cell -> cell.select("> p").size() > 3);
  }

  private static List<Slot> row(Element line, Map<Integer, Reach> reaching) {
    List<Slot> slots = new ArrayList<>();
    Map<Integer, Reach> next = new HashMap<>();
    int column = again(slots, 0, reaching, next);
    for (Element cell : line.select("> td, > th")) {
      int columns = span(cell, "colspan");
      int rows = span(cell, "rowspan");
      Slot slot = new Slot(cell, column, columns, false);
      slots.add(slot);
      if (rows > 1) {
        next.put(column, new Reach(new Slot(cell, column, columns, true), rows - 1));
      }
      column = again(slots, column + columns, reaching, next);
    }
    reaching.clear();
    reaching.putAll(next);
    return slots;
  }

  /** Takes the cells from above that stand at a column, and says which column is free. */
  private static int again(
      List<Slot> slots, int from, Map<Integer, Reach> reaching, Map<Integer, Reach> next) {
    int column = from;
    for (Reach above = reaching.get(column); above != null; above = reaching.get(column)) {
      slots.add(above.slot());
      if (above.rows() > 1) {
        next.put(column, new Reach(above.slot(), above.rows() - 1));
      }
      column += above.slot().columns();
    }
    return column;
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    int span = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
    return Math.max(1, Math.min(span, WIDEST));
  }

  /** The rows at the top that are headers: marked so, or the first with what it spans. */
  private int countHeaders() {
    int marked = 0;
    while (marked < lines.size() && isHeader(lines.get(marked))) {
      marked++;
    }
    if (marked > 0 || rows.isEmpty()) {
      return marked;
    }
    boolean grouped = rows.get(0).stream().anyMatch(slot -> slot.columns() > 1);
    return grouped && rows.size() > 2 && rows.get(1).stream().anyMatch(Slot::again) ? 2 : 1;
  }

  private static boolean isHeader(Element row) {
    return row.closest("thead") != null
        || !row.select("> th").isEmpty() && row.select("> td").isEmpty();
  }

  /** How many rows are headers. */
  int headers() {
    return headers;
  }

  /** The rows from the top, each with its cells from the left, those from above among them. */
  List<List<Slot>> rows() {
    return rows;
  }

  /** The words over a column: those of the lowest header, with the year of the group above it. */
  String header(int column) {
    return words.computeIfAbsent(column, this::words);
  }

  private String words(int column) {
    String header = "";
    for (List<Slot> row : rows.subList(0, headers)) {
      for (Slot slot : row) {
        if (slot.column() <= column && column < slot.column() + slot.columns() && !slot.again()) {
          String words = slot.element().text().strip();
          header = FIGURE.matcher(header).find() ? header + " " + words : words;
        }
      }
    }
    return header;
  }

  /**
   * Whether a cell that began above says something of this row: who and when, not the group of
   * tasks that the row belongs to or a task told once.
   */
  static boolean counts(Slot slot, List<Slot> row) {
    String words = slot.element().text();
    boolean right =
        row.stream()
            .anyMatch(
                other -> !other.again() && other.column() < slot.column() && !isNumber(other));
    return right || words.length() <= SHORT && !FIGURE.matcher(words).find();
  }

  private static boolean isNumber(Slot slot) {
    return slot.element().text().strip().matches("[\\d一二三四五六七八九十（）().、]*");
  }
}
