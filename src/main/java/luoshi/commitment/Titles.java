package luoshi.commitment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the short title of a commitment together: who, what, by when, in the language of its words.
 */
public final class Titles {

  /** Characters of a beginning: Chinese ones tell twice as much. */
  private static final int CHINESE = 26;

  private static final int LATIN = 64;

  /** What stands before a name without being part of it. */
  static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|a|an|our|this|these|its|their)\\s+");

  /** An act that names a year says itself when. */
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d|,)");

  private static final Pattern BRACKET = Pattern.compile("\\s*[（(][^（()）]*[）)]");
  private static final Predicate<String> HAN = Pattern.compile("\\p{IsHan}").asPredicate();
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Titles() {}

  /**
   * A title.
   *
   * @param act what is to be done
   * @param owner who has to do it, as the document calls it; empty where it names nobody. A name in
   *     another script is left out
   * @param due by when, or null
   */
  public static String of(String act, String owner, @Nullable LocalDate due) {
    boolean chinese = HAN.test(act);
    String named = capital(BRACKET.matcher(ARTICLE.matcher(owner).replaceFirst("")).replaceAll(""));
    boolean said = named.isEmpty() || act.contains(named) || HAN.test(named) != chinese;
    String who = said ? "" : named + (chinese ? "：" : ": ");
    if (due == null || YEAR.matcher(act).find()) {
      return who + act;
    }
    return who + act + (chinese ? "（" + day(due) + "前）" : " by " + englishDay(due));
  }

  /** The words with a capital at their beginning. */
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String day(LocalDate due) {
    return endsMonth(due)
        ? due.getMonthValue() == 12
            ? due.getYear() + "年底"
            : due.getYear() + "年" + due.getMonthValue() + "月底"
        : due.getYear() + "年" + due.getMonthValue() + "月" + due.getDayOfMonth() + "日";
  }

  private static String englishDay(LocalDate due) {
    return !endsMonth(due)
        ? DAY.format(due)
        : due.getMonthValue() == 12 ? "end of " + due.getYear() : "end of " + MONTH.format(due);
  }

  private static boolean endsMonth(LocalDate day) {
    return day.equals(YearMonth.from(day).atEndOfMonth());
  }

  /** The beginning of some words, cut between two of them, for what has no act of its own. */
  static String beginning(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    int most = HAN.test(line) ? CHINESE : LATIN;
    if (line.length() <= most) {
      return line;
    }
    BreakIterator breaks = breaks(line);
    int end = breaks.isBoundary(most) ? most : breaks.preceding(most);
    return line.substring(0, end <= 0 ? most : end).replaceAll("[\\s，、；：。,;:]+$", "") + "…";
  }

  /** Whether a word ends before an index of some words. */
  static boolean endsWord(String words, int index) {
    return breaks(words).isBoundary(index);
  }

  private static BreakIterator breaks(String words) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINESE);
    breaks.setText(words);
    return breaks;
  }
}
