package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.TableLayout.Placed;
import org.jsoup.nodes.Element;

/** Finds out which cell of an ODT table stands in which rows and columns. */
final class OdtTable {

  /** No table is wider; a larger span is a slip or an attack. */
  private static final int WIDEST = 500;

  private OdtTable() {}

  static TableLayout<Element> layout(int number, Element table) {
    List<Placed<Element>> cells = new ArrayList<>();
    List<Element> lines =
        table.select("table|table-row").stream()
            .filter(line -> line.closest("table|table") == table)
            .toList();
    for (int row = 0; row < lines.size(); row++) {
      int column = 0;
      for (Element cell : lines.get(row).select("> table|table-cell, > table|covered-table-cell")) {
        if (cell.nameIs("table:table-cell")) {
          cells.add(placed(cell, row, column));
        }
        column += number(cell, "table:number-columns-repeated");
      }
    }
    int marked =
        (int) lines.stream().filter(l -> l.closest("table|table-header-rows") != null).count();
    return new TableLayout<>(number, cells, marked);
  }

  private static Placed<Element> placed(Element cell, int row, int column) {
    int rows = number(cell, "table:number-rows-spanned");
    int columns = number(cell, "table:number-columns-spanned");
    return new Placed<>(cell, cell.text().strip(), row, column, rows, columns);
  }

  private static int number(Element cell, String name) {
    String value = cell.attr(name);
    int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
    return Math.max(1, Math.min(number, WIDEST));
  }
}
