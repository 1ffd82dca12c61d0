package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules propose to record about a commitment because of what another document states.
 *
 * @param id ten characters, derived from the commitment, what is proposed, and the quote
 * @param commitment id of the commitment that it is about
 * @param what delivered, in-progress, measured, baseline, same or translation
 * @param document SHA-256 of the document that it rests on
 * @param other id of the commitment that states the same, or empty
 * @param quote the words that it rests on
 * @param value the figure that these words give, or null
 * @param unit unit of the figure, or empty
 * @param effective the day for which it holds
 * @param rule the rule that proposes it
 * @param words what both texts have in common
 */
public record Suggestion(
    String id,
    String commitment,
    String what,
    String document,
    String other,
    String quote,
    @Nullable BigDecimal value,
    String unit,
    LocalDate effective,
    String rule,
    List<String> words) {

  public Suggestion {
    words = List.copyOf(words);
  }
}
