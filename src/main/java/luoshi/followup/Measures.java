package luoshi.followup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import luoshi.commitment.Amount;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.Row;
import org.jspecify.annotations.Nullable;

/** Tells a figure in the unit of another that measures the same, by the table {@code measures}. */
final class Measures {

  /** Counts whatever the other statement names. */
  private static final String ANYTHING = "*";

  private final Map<String, Unit> units = new HashMap<>();

  private record Unit(String base, BigDecimal factor) {}

  Measures(Rulebook rulebook) {
    for (Row row : rulebook.table("match", "measures")) {
      units.put(row.get("unit"), new Unit(row.get("base"), new BigDecimal(row.get("factor"))));
    }
  }

  /**
   * A figure in the unit of another.
   *
   * @return the figure itself where the units are the same, or do not measure the same
   */
  @Nullable Amount in(@Nullable Amount amount, @Nullable Amount other) {
    if (amount == null || other == null || amount.unit().equals(other.unit())) {
      return amount;
    }
    Unit from = units.get(amount.unit());
    Unit to = units.get(other.unit());
    if (from != null && to != null && from.base().equals(to.base())) {
      BigDecimal factor = from.factor().divide(to.factor(), MathContext.DECIMAL64);
      BigDecimal value = amount.value().multiply(factor, MathContext.DECIMAL64);
      return amount.as(
          value.round(new MathContext(SIGNIFICANT)).stripTrailingZeros(), other.unit());
    }
    return anything(from) || anything(to) ? amount.as(amount.value(), other.unit()) : amount;
  }

  /** No report gives more digits, and a factor such as that of mu has no end. */
  private static final int SIGNIFICANT = 9;

  private static boolean anything(@Nullable Unit unit) {
    return unit != null && unit.base().equals(ANYTHING);
  }
}
