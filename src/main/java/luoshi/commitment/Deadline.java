package luoshi.commitment;

import java.time.LocalDate;
import java.util.Set;

/**
 * When a commitment is due.
 *
 * @param day the last day, inclusive
 * @param text the words that state it
 * @param timex TIMEX3 value
 * @param basis where the rules took it from: stated, sentence, paragraph, intro, heading, title,
 *     row, or rule
 */
public record Deadline(LocalDate day, String text, String timex, String basis) {

  /** What only stands over everything, such as the year of a report, tells no commitment apart. */
  private static final Set<String> OVERALL = Set.of("heading", "title");

  /** Whether the day is said of this commitment, and not only of all under a heading or title. */
  public boolean isItsOwn() {
    return !OVERALL.contains(basis);
  }
}
