package luoshi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** The sheet that lists what changed since a day. */
record SinceSheet(Labels labels) {

  void write(Workbook book, ReportView view, Since since) {
    List<String> headings =
        Stream.of("change", "commitment", "owner", "before", "after")
            .map(key -> labels.text("report." + key))
            .toList();
    List<List<Object>> rows = new ArrayList<>();
    for (Since.Group group : since.groups()) {
      for (Since.Moved moved : group.changes()) {
        rows.add(
            List.of(
                group.word(),
                moved.title(),
                moved.owner(),
                moved.before(),
                moved.after(),
                moved.id()));
      }
    }
    List<String> all = new ArrayList<>(headings);
    all.add(labels.text("sheet.id"));
    String title = labels.text("report.since") + " " + since.date();
    new PlainSheet(book, title, labels.standing(view), 16, 60, 24, 24, 24, 14).write(all, rows);
  }
}
