package luoshi.rulebook.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of kind AMOUNT in a clause. (A component named {@code unit} breaks Drools' executable
 * model, hence {@code noun}.)
 *
 * @param clause number of the clause
 * @param number number of the figure in its clause, from 0
 * @param comparator one of {@code = >= <= ~ + -}
 * @param value plain decimal
 * @param noun the unit: %, pp, x, a currency, a physical unit or a counted noun
 * @param nounKind percent, money, physical, count or none
 * @param baseline the old level of "from A to B", or null
 * @param metric what is measured
 * @param text the words as written
 * @param start index into the document's text
 * @param end index after it
 */
public record Figure(
    int clause,
    int number,
    String comparator,
    BigDecimal value,
    String noun,
    String nounKind,
    @Nullable BigDecimal baseline,
    String metric,
    String text,
    int start,
    int end)
    implements Words, Subject {

  /** The same where its clause denies it: not more than 2 km is at most 2 km. */
  Figure denied() {
    String opposite =
        text.matches("(?is)(?:more|longer|higher|greater|later|over|above).*")
            ? "<="
            : text.matches("(?is)(?:less|fewer|shorter|lower|below|under).*") ? ">=" : comparator;
    return new Figure(
        clause, number, opposite, value, noun, nounKind, baseline, metric, text, start, end);
  }

  @Override
  public int figure() {
    return number;
  }
}
