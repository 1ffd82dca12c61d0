package luoshi.document;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jsoup.nodes.Element;

/** Lays out a table of a Word 97 file by the edges of its cells. */
final class DocTable {

  /** Edges that are closer, in twentieths of a point, are one. */
  private static final int NEAR = 30;

  private final Table table;
  private final DocRuns runs;
  private final Element element;
  private final TreeSet<Integer> edges = new TreeSet<>();

  /** For each column, the cell that stands lowest in it. */
  private final Map<Integer, Element> lowest = new HashMap<>();

  DocTable(Table table, DocRuns runs, Element element) {
    this.table = table;
    this.runs = runs;
    this.element = element;
  }

  /** Makes the rows; what is in a cell is written by another. */
  void fill(BiConsumer<TableCell, Element> writer) {
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        edge(row.getCell(j).getLeftEdge());
      }
    }
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      if (!runs.isDeleted(row)) {
        row(row, writer);
      }
    }
  }

  private void edge(int at) {
    if (edges.subSet(at - NEAR, true, at + NEAR, true).isEmpty()) {
      edges.add(at);
    }
  }

  private int column(int edge) {
    return edges.headSet(edge - NEAR).size();
  }

  private void row(TableRow row, BiConsumer<TableCell, Element> writer) {
    Element line = element.appendElement("tr");
    int next = 0;
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      int column = Math.max(next, column(cell.getLeftEdge()));
      int end = i + 1 < row.numCells() ? row.getCell(i + 1).getLeftEdge() : Integer.MAX_VALUE;
      int after = Math.max(column + 1, column(Math.min(end, cell.getLeftEdge() + width(cell))));
      if (column > next) {
        line.appendElement("td").attr("colspan", Integer.toString(column - next));
      }
      next = after;
      Element above = lowest.get(column);
      if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged() && above != null) {
        span(above, "rowspan", 1);
      } else if (cell.isMerged() && !cell.isFirstMerged() && line.lastElementChild() != null) {
        span(line.lastElementChild(), "colspan", after - column);
      } else {
        Element made = line.appendElement("td");
        span(made, "colspan", after - column - 1);
        lowest.put(column, made);
        writer.accept(cell, made);
      }
    }
  }

  private static int width(TableCell cell) {
    return Math.max(NEAR, cell.getWidth());
  }

  private static void span(Element cell, String name, int more) {
    String now = cell.attr(name);
    int span = (now.isEmpty() ? 1 : Integer.parseInt(now)) + more;
    cell.attr(name, Integer.toString(span));
  }
}
