package luoshi.report;

import static luoshi.report.CsvCells.harmless;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import luoshi.commitment.Amount;
import luoshi.report.ReportView.Group;
import luoshi.report.ReportView.Row;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes commitments as CSV that spreadsheets open as it is: UTF-8 with a byte order mark, and no
 * cell that would be taken for a formula.
 */
final class CsvReport implements ReportFormat {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final String MARK = "\uFEFF";

  private static final List<String> MORE =
      List.of("group", "kind", "schedule", "value", "unit", "review");
  private static final List<String> STANDING =
      List.of(
          "source",
          "version",
          "luoshi:as-of",
          "luoshi:known-at",
          "luoshi:filter",
          "luoshi:rules",
          OutputMark.CSV);

  private final Labels labels;

  CsvReport(Labels labels) {
    this.labels = labels;
  }

  @Override
  public byte[] write(ReportView view, ReportRequest request) {
    StringBuilder text = new StringBuilder(MARK);
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(headings());
      int number = 0;
      for (Group group : view.groups()) {
        for (Row row : group.rows()) {
          printer.printRecord(cells(group.name(), row, ++number, view, request));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> headings() {
    List<String> headings = new ArrayList<>();
    told().forEach(column -> headings.add(column.heading(labels)));
    MORE.forEach(key -> headings.add(labels.text("sheet." + key)));
    headings.add(labels.text("sheet.source"));
    headings.addAll(STANDING.subList(1, STANDING.size()));
    return headings;
  }

  private static List<@Nullable Object> cells(
      String group, Row row, int number, ReportView view, ReportRequest request) {
    List<@Nullable Object> cells = new ArrayList<>();
    told().forEach(column -> cells.add(harmless(column.value().apply(row, number))));
    Amount amount = row.facts().amount();
    cells.add(harmless(group));
    cells.add(harmless(row.kind()));
    cells.add(harmless(row.schedule()));
    cells.add(amount == null ? null : amount.value().toPlainString());
    cells.add(amount == null ? null : harmless(amount.unit()));
    cells.add(row.facts().review());
    cells.add(harmless(row.source()));
    cells.add(row.facts().version());
    cells.add(view.asOf());
    cells.add(view.known());
    cells.add(harmless(view.filter()));
    cells.add(harmless(request.rules()));
    cells.add(harmless(request.ledger()));
    return cells;
  }

  private static List<TaskColumn> told() {
    return TaskColumn.ALL.stream().filter(column -> !column.filled()).toList();
  }
}
