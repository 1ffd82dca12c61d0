package luoshi.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression, resolved against the document's date.
 *
 * @param start first index, inclusive
 * @param end last index, exclusive
 * @param text the words, with the preposition that makes a bound of it ("by 2030", 到2025年, 年底前)
 * @param timex the TIMEX3 value: 2027, 2025-06, 2025-Q3, P5Y, XXXX (recurring) …
 * @param kind what sort of time it is
 * @param first first day of the period, or null where it cannot be resolved
 * @param last last day of the period, inclusive, or null; for a bound or a span from now, the day
 *     by which
 * @param bound how a preposition relates the statement to the period
 */
public record TimeMention(
    int start,
    int end,
    String text,
    String timex,
    Kind kind,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    Bound bound)
    implements Mention {

  /** The sorts of time expression. */
  public enum Kind {
    /** A calendar day, month, quarter, half, year, decade or plan period. */
    DATE,
    /** A length of time without an anchor: "for five years", 三年行动. */
    DURATION,
    /** A length counted from the document's date or a stated start: "within six months", 5年内. */
    SPAN,
    /** Repeats: 每年, annually. */
    RECURRING
  }

  /** How the statement relates to the period. */
  public enum Bound {
    /** In or during it: in 2025, 今年. */
    IN,
    /** Not later than its end: by 2030, 到2025年, 年底前. */
    BY,
    /** From it onwards: since 2020, 自2月6日起. */
    FROM,
    /** Before its beginning or as of an earlier point: before 2019. */
    BEFORE,
    /** After it. */
    AFTER,
    /** What is measured against it: 较2025年翻一番, "compared with last year". */
    THAN
  }
}
