package luoshi.mention;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import luoshi.mention.quantity.Quantities;

/**
 * Finds figures with unit, comparator and what they measure. Immutable and thread-safe; build it
 * once. What is a unit, a bound or a name is in {@code rules/lexicon/quantity}.
 */
public final class QuantityFinder {

  private final Path rules;
  private final Quantities quantities;

  /** A finder for which a bare sign means what it means where no jurisdiction is known. */
  public QuantityFinder(Path rules) {
    this(rules, new LocalMoney(rules).usual());
  }

  private QuantityFinder(Path rules, Map<String, String> money) {
    this.rules = rules;
    this.quantities = new Quantities(rules, money);
  }

  /**
   * The same finder for documents in which a bare sign means another currency.
   *
   * @param money ISO code by sign: {@code $} to SGD
   */
  public QuantityFinder withMoney(Map<String, String> money) {
    return new QuantityFinder(rules, money);
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
