package luoshi.report;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of texts in a formal report, its headings on every page. */
final class DocxGrid {

  private DocxGrid() {}

  /**
   * Adds a table.
   *
   * @param widths of the columns in twentieths of a point
   */
  static XWPFTable add(
      DocxText text, List<String> headings, int[] widths, List<List<String>> rows) {
    XWPFTable table = text.document().createTable(rows.size() + 1, widths.length);
    List<XWPFTableRow> lines = table.getRows();
    head(lines.get(0), headings);
    for (int r = 0; r < rows.size(); r++) {
      row(lines.get(r + 1), rows.get(r));
    }
    fix(table, lines, widths);
    text.add(DocxText.CELL, "");
    return table;
  }

  private static void head(XWPFTableRow line, List<String> headings) {
    line.setRepeatHeader(true);
    line.setCantSplitRow(true);
    for (int c = 0; c < headings.size(); c++) {
      line.getCell(c).setColor("DCE6F1");
      fill(line.getCell(c), headings.get(c)).setBold(true);
    }
  }

  private static void row(XWPFTableRow line, List<String> cells) {
    line.setCantSplitRow(true);
    for (int c = 0; c < cells.size(); c++) {
      fill(line.getCell(c), cells.get(c));
    }
  }

  private static XWPFRun fill(XWPFTableCell cell, String value) {
    return DocxText.fill(cell.getParagraphs().get(0), DocxText.CELL, value);
  }

  /** Fixed columns: a very long word breaks and does not push its neighbours off the page. */
  private static void fix(XWPFTable table, List<XWPFTableRow> lines, int[] widths) {
    CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    var grid = table.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (XWPFTableRow line : lines) {
      for (int c = 0; c < widths.length; c++) {
        line.getCell(c).setWidth(Integer.toString(widths[c]));
      }
    }
  }
}
