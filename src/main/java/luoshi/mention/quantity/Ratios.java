package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/** Parts of a whole. */
final class Ratios {

  private static final MathContext PRECISION = MathContext.DECIMAL64;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Ratios() {}

  static BigDecimal divide(BigDecimal over, BigDecimal under) {
    return under.signum() == 0 ? BigDecimal.ZERO : over.divide(under, PRECISION);
  }

  /** A value raised to a whole power, which may be negative. */
  static BigDecimal power(BigDecimal value, String exponent) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.pow(Integer.parseInt(exponent), PRECISION);
  }

  /** A part as a percentage, to a tenth: a third is 33.3. */
  static BigDecimal percent(BigDecimal ratio) {
    BigDecimal percent = ratio.multiply(HUNDRED);
    return percent.scale() > 1 && percent.compareTo(BigDecimal.ONE) > 0
        ? percent.setScale(1, java.math.RoundingMode.HALF_UP).stripTrailingZeros()
        : percent.stripTrailingZeros();
  }
}
