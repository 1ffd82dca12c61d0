package luoshi.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import luoshi.rulebook.Rulebook;

/** How much a deadline presses by its distance: a line through the rows of a table. */
final class Closeness {

  private final TreeMap<Integer, Double> points = new TreeMap<>();

  /**
   * Reads the table {@code closeness} of the stage {@code light}.
   *
   * @param rulebook has the table
   */
  Closeness(Rulebook rulebook) {
    rulebook
        .table("light", "closeness")
        .forEach(
            row ->
                points.put(
                    Integer.parseInt(row.get("days")), Double.parseDouble(row.get("points"))));
  }

  /**
   * The points of a day, with two decimals; beyond the table those of its end, 0 by an empty table.
   *
   * @param left days left until the deadline, negative when it has passed
   */
  String at(int left) {
    Map.Entry<Integer, Double> before = points.floorEntry(left);
    Map.Entry<Integer, Double> after = points.ceilingEntry(left);
    if (before == null || after == null) {
      Map.Entry<Integer, Double> end = before == null ? after : before;
      return told(end == null ? 0 : end.getValue());
    }
    int days = after.getKey() - before.getKey();
    double rise = after.getValue() - before.getValue();
    double way = days == 0 ? 0 : (double) (left - before.getKey()) / days;
    return told(before.getValue() + rise * way);
  }

  private static String told(double points) {
    BigDecimal rounded = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
