package luoshi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.document.TableLayout.Placed;
import org.jsoup.nodes.Element;

/** Finds out which cell of an HTML table stands in which rows and columns, as a browser does. */
final class HtmlTable {

  /** No table of a page is wider; a larger span is a slip of the pen or an attack. */
  private static final int WIDEST = 200;

  private static final int FEW_ROWS = 3;

  private final List<Placed<Element>> cells = new ArrayList<>();

  /** For each column that a cell from above takes, the first row that is free of it. */
  private final Map<Integer, Integer> free = new HashMap<>();

  private HtmlTable() {}

  static TableLayout<Element> layout(int number, Element table) {
    List<Element> lines =
        table.select("tr").stream().filter(row -> row.closest("table") == table).toList();
    HtmlTable found = new HtmlTable();
    for (int row = 0; row < lines.size(); row++) {
      found.row(row, lines.get(row));
    }
    return new TableLayout<>(number, found.cells, headers(lines));
  }

  private void row(int row, Element line) {
    int column = 0;
    for (Element cell : line.select("> td, > th")) {
      while (free.getOrDefault(column, 0) > row) {
        column++;
      }
      int columns = span(cell, "colspan");
      int rows = span(cell, "rowspan");
      cells.add(new Placed<>(cell, cell.text().strip(), row, column, rows, columns));
      for (int i = 0; i < columns; i++) {
        free.put(column++, row + rows);
      }
    }
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    int span = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
    return Math.max(1, Math.min(span, WIDEST));
  }

  /** The rows at the top that are marked as headers. */
  private static int headers(List<Element> lines) {
    int marked = 0;
    while (marked < lines.size() && isHeader(lines.get(marked))) {
      marked++;
    }
    return marked == lines.size() ? 0 : marked;
  }

  private static boolean isHeader(Element row) {
    return row.closest("thead") != null
        || !row.select("> th").isEmpty() && row.select("> td").isEmpty();
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
}
