package luoshi.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a formal report that tells what changed since a day. */
record DocxSince(Labels labels, DocxText text) {

  private static final int[] WIDTHS = {4160, 1800, 2000, 2000};

  /** More of one kind stand in the tables further down. */
  private static final int MOST = 50;

  void write(Since since) {
    text.add(DocxText.HEADING1, labels.text("report.since") + " " + since.date());
    text.add(
        DocxText.BODY,
        since.groups().stream()
            .map(group -> labels.text("docx.count", group.word(), group.count()))
            .collect(Collectors.joining(labels.text("docx.and"))));
    since.groups().stream().filter(group -> group.count() > 0).forEach(this::group);
  }

  private void group(Since.Group group) {
    text.add(
        DocxText.HEADING2,
        labels.text("docx.group", DocxSummary.capital(group.word()), group.count()));
    List<String> headings =
        Stream.of("commitment", "owner", "before", "after")
            .map(key -> labels.text("report." + key))
            .toList();
    List<List<String>> rows =
        group.changes().stream()
            .limit(MOST)
            .map(m -> List.of(m.title(), m.owner(), m.before(), m.after()))
            .toList();
    DocxGrid.add(text, headings, WIDTHS, rows);
    if (group.count() > MOST) {
      text.add(DocxText.ITEM, labels.text("docx.more", group.count() - MOST));
    }
  }
}
