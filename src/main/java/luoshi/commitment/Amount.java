package luoshi.commitment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a commitment or observation.
 *
 * @param comparator one of {@code = >= <= ~ + -}
 * @param value plain decimal with multipliers expanded
 * @param unit {@code %}, {@code pp}, {@code x}, ISO 4217, a physical unit, or a counted noun
 * @param baseline the old level where the text says "from A to B", or null
 */
public record Amount(
    String comparator, BigDecimal value, String unit, @Nullable BigDecimal baseline) {

  /** The same as told in another unit. */
  public Amount as(BigDecimal converted, String otherUnit) {
    return new Amount(comparator, converted, otherUnit, baseline);
  }
}
