package luoshi.mention.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Fractions written as one character: ½, ¾. */
final class VulgarFractions {

  private static final String SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
  private static final String OVER = "112131234151357";
  private static final String UNDER = "233445555668888";

  private VulgarFractions() {}

  static @Nullable Numeral at(String text, int i) {
    int sign = SIGNS.indexOf(text.charAt(i));
    if (sign < 0) {
      return null;
    }
    BigDecimal value = Ratios.divide(digit(OVER, sign), digit(UNDER, sign));
    return new Numeral(i, i + 1, value, Numeral.Form.RATIO, false);
  }

  private static BigDecimal digit(String row, int sign) {
    return BigDecimal.valueOf(row.charAt(sign) - '0');
  }
}
