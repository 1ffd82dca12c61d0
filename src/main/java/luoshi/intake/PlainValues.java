package luoshi.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Reads numbers as they are stored and not as rounded for display: days as YYYY-MM-DD, shares as
 * percentages. A format with words of its own, such as {@code 0"座"}, is displayed as it says.
 */
final class PlainValues extends DataFormatter {

  /** Excel keeps 15 digits. */
  private static final MathContext PRECISION = new MathContext(15);

  private static final Pattern PLAIN = Pattern.compile("General|@|[#0,.?_ ();\\-\\[\\]a-zA-Z]*");
  private static final Pattern PERCENT = Pattern.compile("[#0,.]*%");

  @Override
  public String formatRawCellContents(double value, int index, String format) {
    return formatRawCellContents(value, index, format, false);
  }

  @Override
  public String formatRawCellContents(double value, int index, String format, boolean use1904) {
    if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
      return DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString();
    }
    if (PERCENT.matcher(format).matches()) {
      return plain(BigDecimal.valueOf(value).movePointRight(2)) + "%";
    }
    if (PLAIN.matcher(format).matches()) {
      return plain(BigDecimal.valueOf(value));
    }
    return super.formatRawCellContents(value, index, format, use1904);
  }

  private static String plain(BigDecimal value) {
    BigDecimal rounded = value.round(PRECISION).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
