package luoshi.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * Numbers as readers of a language write them: 28,000,000,000 or 280亿.
 *
 * @param language zh or en
 */
record WrittenNumber(String language) {

  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final int DIGITS = 10;

  String of(BigDecimal value) {
    BigDecimal step = step(value);
    String sign = step.equals(YI) ? "亿" : step.equals(WAN) ? "万" : "";
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
    format.setMaximumFractionDigits(DIGITS);
    return format.format(value.divide(step)) + sign;
  }

  /** What a number is counted in where it is shown: 1, or for Chinese readers 万 or 亿. */
  BigDecimal step(BigDecimal value) {
    if (language.equals("zh")) {
      for (BigDecimal step : List.of(YI, WAN)) {
        if (value.abs().compareTo(step) >= 0) {
          return step;
        }
      }
    }
    return BigDecimal.ONE;
  }
}
