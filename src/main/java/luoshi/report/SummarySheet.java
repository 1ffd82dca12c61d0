package luoshi.report;

import java.util.ArrayList;
import java.util.List;
import luoshi.report.ReportView.Count;
import luoshi.report.ReportView.Group;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that counts the lights of each group, and of all. */
record SummarySheet(Labels labels) {

  void write(Workbook book, ReportView view) {
    List<String> headings = new ArrayList<>();
    headings.add(labels.text("report.group"));
    headings.add(labels.text("report.total"));
    view.lights().forEach(light -> headings.add(light.word()));
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row(labels.text("report.all"), view.total(), view.lights()));
    view.groups().forEach(group -> rows.add(row(group.name(), group.count(), group.lights())));
    PlainSheet sheet =
        new PlainSheet(
            book, labels.text("report.summary"), labels.standing(view), 40, 14, 10, 10, 10, 10, 10);
    colour(sheet.write(headings, rows), view);
  }

  private static List<Object> row(String name, int total, List<Count> lights) {
    List<Object> cells = new ArrayList<>();
    cells.add(name);
    cells.add(total);
    lights.forEach(light -> cells.add(light.count()));
    return cells;
  }

  /** Each light has a column, and its own colour where it occurs. */
  private static void colour(Worksheet sheet, ReportView view) {
    colour(sheet, PlainSheet.first(), view.lights());
    int row = PlainSheet.first();
    for (Group group : view.groups()) {
      colour(sheet, ++row, group.lights());
    }
  }

  private static void colour(Worksheet sheet, int row, List<Count> counts) {
    for (int c = 0; c < counts.size(); c++) {
      if (counts.get(c).count() > 0) {
        Lights colours = Lights.of(counts.get(c).light());
        sheet
            .style(row, 2 + c)
            .fillColor(colours.fill())
            .fontColor(colours.letters())
            .borderStyle(BorderStyle.THIN)
            .borderColor("BFC4CC")
            .set();
      }
    }
  }
}
