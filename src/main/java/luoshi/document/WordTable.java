package luoshi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.document.TableLayout.Placed;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTVMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Finds out which cell of a Word table stands in which rows and columns. */
final class WordTable {

  /** No table is wider; a larger span is a slip or an attack. */
  private static final int WIDEST = 500;

  private final List<Placed<XWPFTableCell>> cells = new ArrayList<>();

  /** For each column, the place in the list of the cell that stands lowest in it. */
  private final Map<Integer, Integer> lowest = new HashMap<>();

  private WordTable() {}

  static TableLayout<XWPFTableCell> layout(int number, XWPFTable table) {
    WordTable found = new WordTable();
    int row = 0;
    for (XWPFTableRow line : table.getRows()) {
      found.row(row++, line);
    }
    return new TableLayout<>(number, found.cells, 0);
  }

  /** Whether it is only a frame around text: no row has two cells. */
  static boolean isFrame(XWPFTable table) {
    return table.getRows().stream().allMatch(row -> row.getTableCells().size() < 2);
  }

  private void row(int row, XWPFTableRow line) {
    int column = before(line);
    for (XWPFTableCell cell : line.getTableCells()) {
      CTTcPr form = cell.getCTTc().getTcPr();
      int columns = span(form == null ? null : form.getGridSpan());
      Integer above = lowest.get(column);
      if (goesOn(form) && above != null) {
        Placed<XWPFTableCell> c = cells.get(above);
        int rows = row - c.row() + 1;
        cells.set(
            above, new Placed<>(c.content(), c.words(), c.row(), c.column(), rows, c.columns()));
      } else {
        lowest.put(column, cells.size());
        cells.add(new Placed<>(cell, words(cell), row, column, 1, columns));
      }
      column += columns;
    }
  }

  /** How many columns a row leaves out at its left. */
  private static int before(XWPFTableRow line) {
    CTTrPr form = line.getCtRow().getTrPr();
    return form == null || form.sizeOfGridBeforeArray() == 0
        ? 0
        : Math.max(0, Math.min(WIDEST, form.getGridBeforeArray(0).getVal().intValue()));
  }

  private static String words(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(WordFile::words)
        .collect(Collectors.joining(" "))
        .strip();
  }

  private static int span(@Nullable CTDecimalNumber span) {
    return span == null ? 1 : Math.max(1, Math.min(WIDEST, span.getVal().intValue()));
  }

  /** A cell that continues the one above it: its mark has no value, or says so. */
  private static boolean goesOn(@Nullable CTTcPr form) {
    CTVMerge merge = form == null ? null : form.getVMerge();
    return merge != null && (!merge.isSetVal() || merge.getVal() == STMerge.CONTINUE);
  }
}
