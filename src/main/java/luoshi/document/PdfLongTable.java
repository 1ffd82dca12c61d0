package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.TableLayout.Placed;

/** A table that goes on over pages: its header counts once, a row cut by the page end is one. */
final class PdfLongTable {

  private final List<Placed<List<PdfLine>>> cells;
  private final PdfTable first;
  private PdfTable last;
  private boolean numbered;
  private int rows;

  PdfLongTable(PdfTable first) {
    this.cells = new ArrayList<>(first.cells());
    this.first = first;
    this.last = first;
    this.numbered = begun(first);
    this.rows = first.rows();
  }

  List<Placed<List<PdfLine>>> cells() {
    return cells;
  }

  /** Adds what stands on the next page, unless that is a table of its own. */
  boolean add(PdfTable more) {
    if (!more.goesOn(last)) {
      return false;
    }
    int repeated = repeated(more);
    boolean cut = repeated < more.rows() && isRest(row(more.cells(), repeated));
    int shift = rows - repeated - (cut ? 1 : 0);
    for (Placed<List<PdfLine>> cell : more.cells()) {
      if (cell.row() == repeated && cut) {
        append(cell);
      } else if (cell.row() >= repeated) {
        cells.add(at(cell, cell.row() + shift, cell.content(), cell.words()));
      }
    }
    rows = shift + more.rows();
    numbered &= cut || begun(more);
    last = more;
    return true;
  }

  private static Placed<List<PdfLine>> at(
      Placed<List<PdfLine>> cell, int row, List<PdfLine> content, String words) {
    return new Placed<>(content, words, row, cell.column(), cell.rows(), cell.columns());
  }

  /** How many rows at the top repeat the header. */
  private int repeated(PdfTable more) {
    int row = 0;
    while (row < Math.min(more.rows(), first.rows())
        && !row(more.cells(), row).isEmpty()
        && words(row(more.cells(), row)).equals(words(row(first.cells(), row)))) {
      row++;
    }
    return row;
  }

  private static List<Placed<List<PdfLine>>> row(List<Placed<List<PdfLine>>> cells, int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  private static List<String> words(List<Placed<List<PdfLine>>> row) {
    return row.stream().map(Placed::words).toList();
  }

  /** A row with nothing in its first cell, where every row before had something, is a rest. */
  private boolean isRest(List<Placed<List<PdfLine>>> row) {
    return row.stream().anyMatch(cell -> cell.column() == 0 && cell.words().isEmpty())
        && row.stream().anyMatch(cell -> !cell.words().isEmpty())
        && numbered;
  }

  private static boolean begun(PdfTable table) {
    return table.cells().stream().noneMatch(cell -> cell.column() == 0 && cell.words().isEmpty());
  }

  private void append(Placed<List<PdfLine>> rest) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      Placed<List<PdfLine>> cell = cells.get(i);
      if (cell.column() == rest.column() && cell.row() + cell.rows() == rows) {
        List<PdfLine> lines = new ArrayList<>(cell.content());
        lines.addAll(rest.content());
        cells.set(i, at(cell, cell.row(), lines, cell.words() + rest.words()));
        return;
      }
    }
  }
}
