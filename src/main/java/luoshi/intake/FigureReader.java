package luoshi.intake;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.mention.MentionFinder;
import luoshi.mention.QuantityMention;
import org.jspecify.annotations.Nullable;

/** Reads a figure as people write it alone: 1,200, 11.2%, 280亿, 2100万平方米. */
public final class FigureReader {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?|[+-]?\\d+(\\.\\d+)?");

  private final MentionFinder finder;
  private final LocalDate today;

  /**
   * A reader.
   *
   * @param finder knows numerals and units
   * @param today the day as of which texts are read
   */
  public FigureReader(MentionFinder finder, LocalDate today) {
    this.finder = finder;
    this.today = today;
  }

  /**
   * A figure.
   *
   * @param value multipliers expanded
   * @param unit as the ledger spells it, or empty where none is written
   * @param bare whether it is written in digits alone
   */
  public record Figure(BigDecimal value, String unit, boolean bare) {}

  /** The figure that a text is, or null where it is none, or more than one figure. */
  public @Nullable Figure read(String text) {
    String plain = Normalizer2.getNFKCInstance().normalize(text).strip();
    if (NUMBER.matcher(plain).matches()) {
      return new Figure(new BigDecimal(plain.replace(",", "")), "", true);
    }
    List<QuantityMention> figures = finder.find(plain, today).quantities();
    boolean whole = figures.size() == 1 && figures.get(0).text().strip().length() == plain.length();
    return whole ? new Figure(figures.get(0).value(), figures.get(0).unit(), false) : null;
  }

  /** Whether two units can be compared: counts whatever is counted, all else if it is the same. */
  public boolean agree(String one, String other) {
    return one.equals(other) || isCount(one) && isCount(other);
  }

  private boolean isCount(String unit) {
    String group = finder.unitGroup(unit);
    return group.equals("count") || group.equals("none");
  }
}
