package luoshi.report;

import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet to read: a title, a line on what it rests on, and one table under frozen headings. */
final class PlainSheet {

  private static final int HEADINGS = 2;
  private static final int FIRST = HEADINGS + 1;
  private static final double LINE = 14;

  private final Worksheet sheet;
  private final int[] widths;

  /**
   * A sheet.
   *
   * @param title its title, and its name
   * @param standing what it rests on
   * @param widths of its columns, in Latin characters
   */
  PlainSheet(Workbook book, String title, String standing, int... widths) {
    this.sheet = book.newWorksheet(title);
    this.widths = widths.clone();
    sheet.value(0, 0, title);
    sheet.style(0, 0).bold().fontSize(16).set();
    sheet.rowHeight(0, 28);
    sheet.value(1, 0, CleanText.cell(standing));
    sheet.style(1, 0).fontColor("5F6368").set();
    sheet.freezePane(0, FIRST);
    sheet.repeatRows(HEADINGS, HEADINGS);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.footer("&P / &N", Position.CENTER);
  }

  /** Writes the table; its cells are texts and whole numbers. */
  Worksheet write(List<String> headings, List<List<Object>> rows) {
    for (int c = 0; c < widths.length; c++) {
      sheet.width(c, widths[c]);
      sheet.value(HEADINGS, c, headings.get(c));
    }
    for (int r = 0; r < rows.size(); r++) {
      row(FIRST + r, rows.get(r));
    }
    style(rows.size());
    return sheet;
  }

  /** The row of the table's first row of cells, from 0. */
  static int first() {
    return FIRST;
  }

  private void row(int at, List<Object> cells) {
    int lines = 1;
    for (int c = 0; c < widths.length; c++) {
      if (cells.get(c) instanceof Integer number) {
        sheet.value(at, c, number);
      } else {
        String text = Objects.toString(cells.get(c));
        sheet.value(at, c, CleanText.cell(text));
        lines = Math.max(lines, CleanText.lines(text, widths[c] - 1));
      }
    }
    sheet.rowHeight(at, Math.min(lines * LINE + 4, Worksheet.MAX_ROW_HEIGHT));
  }

  private void style(int rows) {
    int last = widths.length - 1;
    sheet
        .range(HEADINGS, 0, HEADINGS, last)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .fillColor("DCE6F1")
        .borderStyle(BorderStyle.THIN)
        .borderColor("BFC4CC")
        .set();
    if (rows > 0) {
      sheet
          .range(FIRST, 0, HEADINGS + rows, last)
          .style()
          .wrapText(true)
          .verticalAlignment("top")
          .borderStyle(BorderStyle.THIN)
          .borderColor("BFC4CC")
          .set();
    }
  }
}
