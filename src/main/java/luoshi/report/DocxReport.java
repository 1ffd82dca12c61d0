package luoshi.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import luoshi.report.ReportView.Group;
import luoshi.report.ReportView.Row;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes the formal report: title, what it rests on, a summary in words, a table for each group,
 * and an annex with quotes and sources.
 */
final class DocxReport implements ReportFormat {

  private final Labels labels;

  DocxReport(Labels labels) {
    this.labels = labels;
  }

  @Override
  public byte[] write(ReportView view, ReportRequest request) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      properties(document, view, request);
      DocxPage.prepare(document);
      DocxText text = new DocxText(document);
      text.add(DocxText.TITLE, CleanText.plain(view.title()));
      text.add(DocxText.SUBTITLE, labels.standing(view));
      text.add(DocxText.HEADING1, labels.text("report.summary"));
      new DocxSummary(labels, text).write(view);
      if (view.since() != null) {
        new DocxSince(labels, text).write(view.since());
      }
      tables(text, view);
      annex(text, view);
      document.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FixedZip.of(bytes.toByteArray(), request.asOf());
  }

  private static void properties(XWPFDocument document, ReportView view, ReportRequest request) {
    POIXMLProperties properties = document.getProperties();
    Date day = Date.from(request.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
    properties.getCoreProperties().setTitle(CleanText.plain(view.title()));
    properties.getCoreProperties().setCreator(OutputMark.PROGRAM);
    properties.getCoreProperties().setCreated(Optional.of(day));
    properties.getCoreProperties().setModified(Optional.of(day));
    properties.getExtendedProperties().setApplication(OutputMark.PROGRAM);
  }

  private void tables(DocxText text, ReportView view) {
    text.add(DocxText.HEADING1, labels.text("docx.tables"));
    DocxTable table = new DocxTable(labels, text);
    int number = 1;
    for (Group group : view.groups()) {
      text.add(
          DocxText.HEADING2,
          labels.text("docx.group", CleanText.plain(group.name()), group.count()));
      table.write(group.rows(), number);
      number += group.count();
    }
  }

  private void annex(DocxText text, ReportView view) {
    text.add(DocxText.HEADING1, labels.text("docx.annex"));
    List<Row> rows = view.rows();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      text.add(DocxText.QUOTE, labels.text("docx.quote", i + 1, CleanText.plain(row.quote())));
      String heading = row.heading().isEmpty() ? "" : " · " + row.heading();
      text.add(DocxText.SOURCE, row.source() + heading + " · " + row.id());
      text.add(DocxText.SOURCE, labels.text("docx.evidence", row.facts().proof()));
      if (!row.facts().outlook().isEmpty()) {
        text.add(DocxText.SOURCE, row.facts().outlook());
      }
    }
  }
}
