package luoshi.mention;

import java.nio.file.Path;
import java.util.List;
import luoshi.mention.quantity.Quantities;

/**
 * Finds figures with unit, comparator and what they measure. Immutable and thread-safe; build it
 * once. What is a unit, a bound or a name is in {@code rules/lexicon/quantity}.
 */
public final class QuantityFinder {

  private final Path rules;
  private final Quantities quantities;

  /** A finder for which a bare dollar sign is the dollar of the United States. */
  public QuantityFinder(Path rules) {
    this(rules, "USD");
  }

  private QuantityFinder(Path rules, String dollar) {
    this.rules = rules;
    this.quantities = new Quantities(rules, dollar);
  }

  /** The same finder for documents in which a bare dollar is another one: SGD, HKD, CAD. */
  public QuantityFinder withDollar(String currency) {
    return new QuantityFinder(rules, currency);
  }

  /**
   * The figures of a paragraph in either language.
   *
   * @param text the paragraph
   * @param times its time expressions, so that their numbers are not taken for amounts
   * @return mentions by place, not overlapping; idioms and vague numbers are left out
   */
  public List<QuantityMention> find(String text, List<TimeMention> times) {
    return quantities.find(text, times);
  }

  /** The sort of a unit: percent, money, time, physical, multiple, count or none. */
  public String group(String unit) {
    return quantities.group(unit);
  }
}
