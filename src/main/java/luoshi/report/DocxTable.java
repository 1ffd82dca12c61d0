package luoshi.report;

import java.util.List;
import java.util.stream.IntStream;
import luoshi.report.ReportView.Row;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The table of a formal report for one group of commitments. */
record DocxTable(Labels labels, DocxText text) {

  private static final List<String> KEYS =
      List.of("number", "short-title", "target", "lead", "deadline", "progress", "light");

  /** Widths in twentieths of a point; together as wide as the text on A4. */
  private static final int[] WIDTHS = {680, 2910, 1300, 1350, 1580, 1340, 800};

  /**
   * Adds the table.
   *
   * @param first number of its first row
   */
  void write(List<Row> rows, int first) {
    List<String> headings = KEYS.stream().map(key -> labels.text("sheet." + key)).toList();
    List<List<String>> cells =
        IntStream.range(0, rows.size()).mapToObj(r -> cells(rows.get(r), first + r)).toList();
    XWPFTable table = DocxGrid.add(text, headings, WIDTHS, cells);
    List<XWPFTableRow> lines = table.getRows();
    for (int r = 0; r < rows.size(); r++) {
      colour(lines.get(r + 1).getCell(KEYS.indexOf("light")), Lights.of(rows.get(r).light()));
    }
  }

  private static List<String> cells(Row row, int number) {
    return List.of(
        Integer.toString(number),
        row.title(),
        row.facts().target(),
        row.owner(),
        row.deadline(),
        row.facts().progress(),
        row.lightWord());
  }

  private static void colour(XWPFTableCell cell, Lights lights) {
    cell.setColor(lights.fill());
    cell.getParagraphs().get(0).getRuns().forEach(run -> run.setColor(lights.letters()));
  }
}
