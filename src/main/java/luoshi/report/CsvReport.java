package luoshi.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.commitment.Amount;
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

  /** What makes a spreadsheet take a cell for a formula, in full width too. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n＝＋－＠]");

  private static final List<String> MORE = List.of("kind", "schedule", "value", "unit", "review");
  private static final List<String> STANDING =
      List.of("source", "version", "luoshi:as-of", "luoshi:filter", "luoshi:rules", OutputMark.CSV);

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
      for (Row row : view.rows()) {
        printer.printRecord(cells(row, ++number, view, request));
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
      Row row, int number, ReportView view, ReportRequest request) {
    List<@Nullable Object> cells = new ArrayList<>();
    told().forEach(column -> cells.add(harmless(column.value().apply(row, number))));
    Amount amount = row.facts().amount();
    cells.add(harmless(row.kind()));
    cells.add(harmless(row.schedule()));
    cells.add(amount == null ? null : amount.value().toPlainString());
    cells.add(amount == null ? null : harmless(amount.unit()));
    cells.add(row.facts().review());
    cells.add(harmless(row.source()));
    cells.add(row.facts().version());
    cells.add(view.asOf());
    cells.add(harmless(view.filter()));
    cells.add(harmless(request.rules()));
    cells.add(harmless(request.ledger()));
    return cells;
  }

  private static List<TaskColumn> told() {
    return TaskColumn.ALL.stream().filter(column -> !column.filled()).toList();
  }

  /** A text that looks like a formula gets an apostrophe in front; numbers and dates do not. */
  private static @Nullable Object harmless(@Nullable Object value) {
    if (!(value instanceof String text)) {
      return value;
    }
    String clean = CleanText.xml(text);
    return FORMULA.matcher(clean).lookingAt() ? "'" + clean : clean;
  }
}
