package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import luoshi.mention.QuantityMention;
import luoshi.mention.QuantityMention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A figure while it is being understood.
 *
 * @param start where its comparator or it starts
 * @param core where its currency sign or number starts
 * @param end where unit or trailing comparator ends
 * @param value the value with multipliers and the unit's factor
 * @param unit what it is measured in
 * @param kind what it is
 * @param bound its comparator's word, or null where none stands beside it
 * @param sign the comparator
 * @param baseline the old level, or null
 * @param metric what is measured
 */
record QuantityDraft(
    int start,
    int core,
    int end,
    BigDecimal value,
    Unit unit,
    Kind kind,
    Comparators.@Nullable Bound bound,
    String sign,
    @Nullable BigDecimal baseline,
    String metric) {

  QuantityDraft as(Kind newKind) {
    return new QuantityDraft(start, core, end, value, unit, newKind, bound, sign, baseline, metric);
  }

  QuantityDraft in(Unit newUnit) {
    return new QuantityDraft(start, core, end, value, newUnit, kind, bound, sign, baseline, metric);
  }

  /** The sum of money and its coins: five yuan three mao. */
  QuantityDraft plus(QuantityDraft coins) {
    BigDecimal sum = value.add(coins.value);
    return new QuantityDraft(
        start, core, coins.end, sum, unit, kind, bound, sign, baseline, metric);
  }

  QuantityDraft hundredth() {
    BigDecimal part = value.movePointLeft(2);
    return new QuantityDraft(start, core, end, part, unit, kind, bound, sign, baseline, metric);
  }

  QuantityDraft from(BigDecimal newBaseline) {
    return new QuantityDraft(start, core, end, value, unit, kind, bound, sign, newBaseline, metric);
  }

  QuantityDraft compared(String newSign) {
    return new QuantityDraft(start, core, end, value, unit, kind, bound, newSign, baseline, metric);
  }

  QuantityDraft of(String newMetric) {
    return new QuantityDraft(start, core, end, value, unit, kind, bound, sign, baseline, newMetric);
  }

  QuantityMention mention(String text) {
    String words = text.substring(start, end);
    return new QuantityMention(
        start, end, words, sign, plain(), unit.name(), kind, baseline, metric.strip());
  }

  /** Coins that stand alone are counted, not turned into parts of an unnamed currency. */
  private BigDecimal plain() {
    boolean coins = unit.group() == Unit.Group.MINOR;
    BigDecimal told = coins ? value.divide(unit.factor(), MathContext.DECIMAL64) : value;
    BigDecimal stripped = told.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
