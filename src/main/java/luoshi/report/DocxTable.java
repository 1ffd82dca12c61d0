package luoshi.report;

import java.math.BigInteger;
import java.util.List;
import luoshi.report.ReportView.Row;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The table of a formal report for one group of commitments. */
final class DocxTable {

  private static final List<String> KEYS =
      List.of("number", "quote", "target", "lead", "deadline", "progress", "light");

  /** Widths in twentieths of a point; together as wide as the text on A4. */
  private static final int[] WIDTHS = {680, 3240, 1300, 1350, 1250, 1340, 800};

  private final Labels labels;
  private final DocxText text;

  DocxTable(Labels labels, DocxText text) {
    this.labels = labels;
    this.text = text;
  }

  /**
   * Adds the table.
   *
   * @param first number of its first row
   */
  void write(List<Row> rows, int first) {
    XWPFTable table = text.document().createTable(rows.size() + 1, KEYS.size());
    fix(table);
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int c = 0; c < KEYS.size(); c++) {
      head.getCell(c).setColor("DCE6F1");
      fill(head.getCell(c), labels.text("sheet." + KEYS.get(c))).setBold(true);
    }
    for (int r = 0; r < rows.size(); r++) {
      row(table.getRow(r + 1), rows.get(r), first + r);
    }
    text.add(DocxText.CELL, "");
  }

  private static void row(XWPFTableRow line, Row row, int number) {
    line.setCantSplitRow(true);
    List<String> cells =
        List.of(
            Integer.toString(number),
            row.quote(),
            row.facts().target(),
            row.owner(),
            row.deadline(),
            row.facts().progress(),
            row.lightWord());
    for (int c = 0; c < cells.size(); c++) {
      fill(line.getCell(c), cells.get(c));
    }
    Lights lights = Lights.of(row.light());
    XWPFTableCell cell = line.getCell(KEYS.indexOf("light"));
    cell.setColor(lights.fill());
    cell.getParagraphs().get(0).getRuns().forEach(run -> run.setColor(lights.letters()));
  }

  private static XWPFRun fill(XWPFTableCell cell, String value) {
    return DocxText.fill(cell.getParagraphs().get(0), DocxText.CELL, value);
  }

  /** Fixed columns: a very long word breaks and does not push its neighbours off the page. */
  private static void fix(XWPFTable table) {
    CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    var grid = table.getCTTbl().addNewTblGrid();
    for (int width : WIDTHS) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (XWPFTableRow row : table.getRows()) {
      for (int c = 0; c < WIDTHS.length; c++) {
        row.getCell(c).setWidth(Integer.toString(WIDTHS[c]));
      }
    }
  }
}
