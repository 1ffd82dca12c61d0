package luoshi.report;

import java.util.List;
import luoshi.report.ReportView.Row;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * How the rows of the task table look. Texts have the format of texts, so that they stay texts when
 * somebody edits them.
 *
 * @param first the first row of the table, from 0
 * @param rows what stands in it
 */
record SheetStyle(Worksheet sheet, int first, List<Row> rows, String day) {

  private static final String TEXT = "@";

  void apply() {
    int last = first + Math.max(rows.size(), 1) - 1;
    for (int c = 0; c < TaskColumn.ALL.size(); c++) {
      TaskColumn column = TaskColumn.ALL.get(c);
      StyleSetter style =
          sheet
              .range(first, c, last, c)
              .style()
              .wrapText(true)
              .verticalAlignment("top")
              .borderStyle(BorderStyle.THIN)
              .borderColor("BFC4CC");
      if (column.filled()) {
        style.fillColor("FFFBEF");
      }
      formatted(style, column.key()).set();
    }
    for (int r = 0; r < rows.size(); r++) {
      light(first + r, rows.get(r).light());
    }
  }

  private StyleSetter formatted(StyleSetter style, String key) {
    return switch (key) {
      case "number" -> style.horizontalAlignment("center");
      case "deadline", "new-date" -> style.format(day).horizontalAlignment("center");
      case "new-value" -> style;
      default -> style.format(TEXT);
    };
  }

  private void light(int row, String light) {
    Lights colours = Lights.of(light);
    sheet
        .style(row, TaskColumn.index("light"))
        .fillColor(colours.fill())
        .fontColor(colours.letters())
        .bold()
        .horizontalAlignment("center")
        .verticalAlignment("top")
        .wrapText(true)
        .set();
  }
}
