package luoshi.mention.time;

import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The year behind an English month, quarter or half: ", 2025", " of next year". */
final class Years {

  /** Four digits that end there. */
  static final String NUMBER = "(?:19|20|21)\\d{2}(?![\\w%/]|[.,]\\d|-\\d\\d)";

  /** Optional; group y holds the year as written. */
  static final String TAIL =
      "(?:,?\\s*(?:of |in )?(?:the )?(?<y>"
          + NUMBER
          + "|(?:this|next|last|current|following|same) year|(?<=the\\s)year)\\b)?";

  private Years() {}

  /** The year that group y names, else the year of the reading. */
  static int of(Matcher m, TimeContext r) {
    String year = m.group("y");
    if (year == null) {
      return r.currentYear(m);
    }
    return Scripts.isDigit(year.charAt(0))
        ? Integer.parseInt(year.length() == 2 ? "20" + year : year)
        : r.date().getYear() + direction(year);
  }

  /** 1 for next and its like, -1 for last, 0 for this. */
  static int direction(@Nullable String word) {
    if (word == null) {
      return 0;
    }
    return switch (word.toLowerCase(Locale.ROOT).split("\\s+")[0]) {
      case "next", "coming", "following", "upcoming" -> 1;
      case "last", "previous", "past", "preceding" -> -1;
      default -> 0;
    };
  }
}
