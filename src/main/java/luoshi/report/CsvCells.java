package luoshi.report;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells of CSV files that spreadsheets take for text, whatever a document wrote into them. */
public final class CsvCells {

  /** What makes a spreadsheet take a cell for a formula, in full width too. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n＝＋－＠]");

  private CsvCells() {}

  /**
   * A text that looks like a formula with an apostrophe in front, and any text without control
   * characters; numbers and dates as they are.
   */
  public static @Nullable Object harmless(@Nullable Object value) {
    if (!(value instanceof CharSequence text)) {
      return value;
    }
    String clean = CleanText.xml(text.toString());
    return FORMULA.matcher(clean).lookingAt() ? "'" + clean : clean;
  }
}
