package luoshi.mention;

import java.math.BigDecimal;

/**
 * A figure with its unit.
 *
 * @param start first index, inclusive: of the comparator's word where one stands before the figure,
 *     else of the figure
 * @param end last index, exclusive, after the unit or a trailing comparator (左右, 以上)
 * @param text the words from start to end
 * @param comparator one of {@code = >= <= ~ + -}; a bound word wins over growth and cut (gold
 *     guide)
 * @param value plain decimal with multipliers expanded: 13 for 13 %, 1000000000 for 10亿元
 * @param unit {@code %}, {@code pp}, {@code x}, an ISO 4217 code, a physical unit (km2, t, kWh, mu
 *     …), a counted noun in the singular, or empty for a bare number
 * @param kind what the figure is
 * @param baseline the value A of "from A to B", or null
 * @param metric the words that say what is measured, as near as the clause gives them; may be empty
 */
public record QuantityMention(
    int start,
    int end,
    String text,
    String comparator,
    BigDecimal value,
    String unit,
    Kind kind,
    @org.jspecify.annotations.Nullable BigDecimal baseline,
    String metric)
    implements Mention {

  /** What a figure is. Only {@link #AMOUNT} can be the figure of a commitment. */
  public enum Kind {
    /** A measured or counted amount. */
    AMOUNT,
    /** Part of a name: 3个100, 4+1产业, version 7.0, 121人才梯队. */
    NAME,
    /** An ordinal, a rank, a document, page, footnote, section or line number. */
    ORDINAL,
    /** A length of time or a date part, already a time expression. */
    TIME,
    /**
     * The old level of "from A to B", a threshold, an age: a figure that qualifies and is not to be
     * reached.
     */
    QUALIFIER
  }
}
