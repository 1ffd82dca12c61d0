package luoshi.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import luoshi.ledger.Delivery;
import luoshi.ledger.EvidenceLevel;
import luoshi.report.ReportView.Row;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The hidden sheet {@code luoshi} of a task table. Columns A and B say by name what the table rests
 * on; D and E have id and state version of each row under the headings {@code id} and {@code
 * version}; G and H have the choices of the drop-downs, in the reader's language.
 */
final class LedgerSheet {

  /** Name of the sheet. */
  static final String NAME = "luoshi";

  private static final int ID = 3;
  private static final int VERSION = 4;
  private static final int DELIVERY = 6;
  private static final int LEVEL = 7;

  private final Worksheet sheet;
  private final Labels labels;

  LedgerSheet(Workbook book, Labels labels) {
    this.sheet = book.newWorksheet(NAME);
    this.labels = labels;
    sheet.setVisibilityState(VisibilityState.HIDDEN);
  }

  /** Gives the columns for delivery state and evidence level of another sheet their drop-downs. */
  void offerChoices(Worksheet table, int first, int last) {
    List<String> states =
        Arrays.stream(Delivery.values())
            .filter(state -> state != Delivery.NOT_HEARD)
            .map(Delivery::word)
            .toList();
    List<String> levels = Arrays.stream(EvidenceLevel.values()).map(EvidenceLevel::word).toList();
    offer(table, first, last, "new-delivery", states, DELIVERY);
    offer(table, first, last, "new-level", levels, LEVEL);
  }

  private void offer(
      Worksheet table, int first, int last, String key, List<String> words, int column) {
    for (int r = 0; r < words.size(); r++) {
      sheet.value(r, column, labels.word(words.get(r)));
    }
    int filled = TaskColumn.index(key);
    table
        .range(first, filled, last, filled)
        .validateWithList(sheet.range(0, column, words.size() - 1, column))
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(labels.text("sheet." + key))
        .error(labels.text("sheet.choose"));
  }

  void write(List<Row> rows, ReportRequest request) {
    pair(0, "format", "1");
    pair(1, "as-of", request.asOf().toString());
    pair(2, "filter", request.filter());
    pair(3, "rules", request.rules());
    pair(4, "ledger", request.ledger());
    pair(5, "language", labels.language());
    pair(6, "known-at", Objects.toString(request.knownAt(), ""));
    sheet.value(0, ID, "id");
    sheet.value(0, VERSION, "version");
    for (int r = 0; r < rows.size(); r++) {
      sheet.value(r + 1, ID, rows.get(r).id());
      sheet.value(r + 1, VERSION, rows.get(r).facts().version());
    }
  }

  private void pair(int row, String key, String value) {
    sheet.value(row, 0, key);
    sheet.value(row, 1, CleanText.cell(value));
  }
}
