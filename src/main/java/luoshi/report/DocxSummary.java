package luoshi.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.report.ReportView.Row;

/** The summary of a formal report: how many stand how, and which are late or behind, and why. */
final class DocxSummary {

  /** What the first sentence counts, in its order. */
  private static final List<String> COUNTED =
      List.of("met", "met-late", "on-track", "due-soon", "behind", "overdue", "no-deadline");

  /** What the reader has to act on, most serious first. */
  private static final List<String> EXPLAINED = List.of("overdue", "behind", "due-soon");

  private static final int MOST = 20;
  private final Labels labels;
  private final DocxText text;

  DocxSummary(Labels labels, DocxText text) {
    this.labels = labels;
    this.text = text;
  }

  void write(ReportView view) {
    Map<String, List<Row>> rows =
        view.rows().stream().collect(Collectors.groupingBy(row -> row.facts().schedule()));
    List<String> counts = new ArrayList<>();
    for (String schedule : COUNTED) {
      int count = rows.getOrDefault(schedule, List.of()).size();
      if (count > 0) {
        counts.add(labels.text("docx.count", labels.word(schedule), count));
      }
    }
    String listed = String.join(labels.text("docx.and"), counts);
    text.add(DocxText.BODY, labels.text("docx.summary", view.day(), view.total(), listed));
    if (view.unreviewed() > 0) {
      text.add(DocxText.BODY, labels.text("report.some-unreviewed", view.unreviewed()));
    }
    LocalDate day = LocalDate.parse(view.asOf());
    EXPLAINED.forEach(
        schedule -> explain(schedule, nearest(rows.getOrDefault(schedule, List.of()), day)));
  }

  /** Those first whose deadline lies nearest to the day of the report, before it or after. */
  private static List<Row> nearest(List<Row> rows, LocalDate day) {
    return rows.stream().sorted(Comparator.comparing(row -> distance(row, day))).toList();
  }

  private static long distance(Row row, LocalDate day) {
    LocalDate due = row.facts().due();
    return due == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(day, due));
  }

  private void explain(String schedule, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    text.add(
        DocxText.HEADING2, labels.text("docx.group", capital(labels.word(schedule)), rows.size()));
    rows.stream().limit(MOST).forEach(this::item);
    if (rows.size() > MOST) {
      text.add(DocxText.ITEM, labels.text("docx.more", rows.size() - MOST));
    }
  }

  private void item(Row row) {
    String owner = row.owner().isEmpty() ? labels.text("report.no-owner") : row.owner();
    text.add(
        DocxText.ITEM,
        labels.text(
            "docx.item",
            CleanText.plain(row.title()),
            CleanText.plain(owner),
            row.facts().reason()));
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
