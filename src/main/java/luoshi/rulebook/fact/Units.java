package luoshi.rulebook.fact;

import java.util.Set;
import java.util.regex.Pattern;
import luoshi.mention.QuantityMention;

/** Sorts units into percent, money, physical, count and none. */
final class Units {

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Set<String> PERCENT = Set.of("%", "pp", "‰");
  private static final Set<String> PHYSICAL =
      Set.of(
          "km", "km2", "m", "m2", "m3", "ha", "mu", "t", "kg", "kWh", "MWh", "GWh", "TWh", "kW",
          "MW", "GW", "TW", "L");

  private Units() {}

  static Figure figure(int clause, int number, QuantityMention m, int base) {
    return new Figure(
        clause,
        number,
        m.comparator(),
        m.value(),
        m.unit(),
        kind(m.unit()),
        m.baseline(),
        m.metric(),
        m.text(),
        base + m.start(),
        base + m.end());
  }

  private static String kind(String unit) {
    if (unit.isEmpty()) {
      return "none";
    }
    if (PERCENT.contains(unit)) {
      return "percent";
    }
    if (unit.equals("x")) {
      return "multiple";
    }
    return CURRENCY.matcher(unit).matches()
        ? "money"
        : PHYSICAL.contains(unit) ? "physical" : "count";
  }
}
