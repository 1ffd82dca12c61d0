package luoshi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** A table whose cells say where their edges are, as those of Word 97 and RTF do. */
final class EdgeTable {

  /** Edges that are closer, in twentieths of a point, are one. */
  private static final int NEAR = 30;

  /** No table is wider; edges beyond are a slip or an attack. */
  private static final int WIDEST = 500;

  /**
   * A cell.
   *
   * @param left where it begins, in twentieths of a point
   * @param right where it ends
   * @param below whether it goes on with the cell above it
   * @param beside whether it goes on with the cell before it
   * @param content a {@code td} with what it holds
   */
  record Edged(int left, int right, boolean below, boolean beside, Element content) {}

  private final List<List<Edged>> rows = new ArrayList<>();
  private final TreeSet<Integer> edges = new TreeSet<>();

  /** For each column, the cell that stands lowest in it. */
  private final Map<Integer, Element> lowest = new HashMap<>();

  void row(List<Edged> cells) {
    rows.add(cells);
    for (Edged cell : cells) {
      boolean known = !edges.subSet(cell.left() - NEAR, true, cell.left() + NEAR, true).isEmpty();
      if (!known && edges.size() < WIDEST) {
        edges.add(cell.left());
      }
    }
  }

  /** The table as a browser would be given it. */
  Element table() {
    Element table = new Element("table");
    for (List<Edged> row : rows) {
      row(row, table.appendElement("tr"));
    }
    return table;
  }

  private void row(List<Edged> cells, Element line) {
    int next = 0;
    for (Edged cell : cells) {
      int column = Math.max(next, column(cell.left()));
      int after = Math.max(column + 1, column(cell.right()));
      if (column > next) {
        span(line.appendElement("td"), "colspan", column - next - 1);
      }
      next = after;
      Element above = lowest.get(column);
      Element before = line.lastElementChild();
      if (cell.below() && above != null) {
        span(above, "rowspan", 1);
      } else if (cell.beside() && before != null) {
        span(before, "colspan", after - column);
      } else {
        span(cell.content(), "colspan", after - column - 1);
        lowest.put(column, cell.content());
        line.appendChild(cell.content());
      }
    }
  }

  private int column(int edge) {
    return edges.headSet(edge - NEAR).size();
  }

  private static void span(Element cell, String name, int more) {
    String now = cell.attr(name);
    int span = (now.isEmpty() ? 1 : Integer.parseInt(now)) + more;
    cell.attr(name, Integer.toString(span));
  }
}
