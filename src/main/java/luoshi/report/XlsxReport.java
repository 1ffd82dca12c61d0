package luoshi.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import luoshi.report.ReportView.Row;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the task breakdown table as a workbook: a title, a line that says as of when and of what,
 * the headings, a row for each commitment with empty cells for the unit to fill in; and a hidden
 * sheet {@link LedgerSheet} by which the table is recognised when it comes back.
 */
final class XlsxReport implements ReportFormat {

  /** The row of the headings, from 0. */
  static final int HEADINGS = 2;

  /** Height of a line in points; programs do not agree on finding it by themselves. */
  private static final double LINE = 14;

  private static final int FIRST = HEADINGS + 1;
  private static final int LAST_COLUMN = TaskColumn.ALL.size() - 1;

  private final Labels labels;

  XlsxReport(Labels labels) {
    this.labels = labels;
  }

  @Override
  public byte[] write(ReportView view, ReportRequest request) {
    List<Row> rows = view.rows();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, OutputMark.PROGRAM, null)) {
      book.setGlobalDefaultFont("Microsoft YaHei", 10);
      book.properties().setTitle(labels.text("sheet.title"));
      Worksheet sheet = book.newWorksheet(labels.text("sheet.title"));
      new SummarySheet(labels).write(book, view);
      if (view.since() != null) {
        new SinceSheet(labels).write(book, view, view.since());
      }
      LedgerSheet ledger = new LedgerSheet(book, labels);
      top(sheet, view);
      headings(sheet);
      fill(sheet, rows);
      new SheetStyle(sheet, FIRST, rows, labels.text("sheet.day")).apply();
      ledger.offerChoices(sheet, FIRST, FIRST + Math.max(rows.size(), 1) - 1);
      ledger.write(rows, request);
      page(sheet, rows.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FixedZip.of(bytes.toByteArray(), request.asOf());
  }

  private void top(Worksheet sheet, ReportView view) {
    sheet.value(0, 0, labels.text("sheet.title"));
    sheet.style(0, 0).bold().fontSize(16).set();
    sheet.rowHeight(0, 28);
    sheet.value(1, 0, CleanText.cell(labels.standing(view)));
    sheet.style(1, 0).fontColor("5F6368").set();
  }

  private void headings(Worksheet sheet) {
    for (int c = 0; c <= LAST_COLUMN; c++) {
      TaskColumn column = TaskColumn.ALL.get(c);
      sheet.value(HEADINGS, c, column.heading(labels));
      sheet
          .style(HEADINGS, c)
          .bold()
          .wrapText(true)
          .horizontalAlignment("center")
          .verticalAlignment("center")
          .fillColor(column.filled() ? "FFF2CC" : "DCE6F1")
          .borderStyle(BorderStyle.THIN)
          .borderColor("BFC4CC")
          .set();
    }
    sheet.rowHeight(HEADINGS, 30);
  }

  private void fill(Worksheet sheet, List<Row> rows) {
    int[] lines = new int[rows.size()];
    for (int c = 0; c <= LAST_COLUMN; c++) {
      List<@Nullable Object> values = values(TaskColumn.ALL.get(c), rows);
      int width = width(TaskColumn.ALL.get(c), values);
      sheet.width(c, width);
      for (int r = 0; r < values.size(); r++) {
        Object value = values.get(r);
        cell(sheet, FIRST + r, c, value);
        lines[r] = Math.max(lines[r], CleanText.lines(Objects.toString(value, ""), width - 1));
      }
    }
    for (int r = 0; r < lines.length; r++) {
      sheet.rowHeight(FIRST + r, Math.min(lines[r] * LINE + 4, Worksheet.MAX_ROW_HEIGHT));
    }
  }

  private static List<@Nullable Object> values(TaskColumn column, List<Row> rows) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Row row : rows) {
      values.add(column.value().apply(row, values.size() + 1));
    }
    return values;
  }

  /** As wide as the widest cell, in Latin characters, up to what the column may have. */
  private int width(TaskColumn column, List<@Nullable Object> values) {
    int widest = CleanText.width(column.heading(labels));
    for (Object value : values) {
      widest = Math.max(widest, CleanText.width(Objects.toString(value, "")));
    }
    return column.filled() ? column.width() : Math.min(widest + 3, column.width());
  }

  /** A text is written as a text, whatever it begins with. */
  private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
    } else if (value != null && !value.toString().isEmpty()) {
      sheet.value(row, column, CleanText.cell(value.toString()));
    }
  }

  private static void page(Worksheet sheet, int rows) {
    sheet.freezePane(TaskColumn.index("task"), FIRST);
    sheet.setAutoFilter(HEADINGS, 0, HEADINGS + rows, LAST_COLUMN);
    sheet.repeatRows(HEADINGS, HEADINGS);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A3_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.footer("&P / &N", Position.CENTER);
  }
}
