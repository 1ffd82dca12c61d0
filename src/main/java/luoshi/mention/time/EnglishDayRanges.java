package luoshi.mention.time;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Two days of one month: 13 to 15 July 2025, July 13-15, from the 13th to the 15th of July. */
final class EnglishDayRanges {

  private static final String FROM = "(?<from>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String TO =
      "(?:\\s?[-–]\\s?| (?:to|through|thru|until|and) )(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?";

  private EnglishDayRanges() {}

  static List<Form> forms() {
    return List.of(
        Form.of(
            "#",
            "(?<![\\d.,/-])" + FROM + TO + " (?:of )?" + EnglishDates.MONTH + Years.TAIL,
            EnglishDayRanges::days),
        Form.of(
            EnglishDates.NAMES,
            EnglishDates.MONTH + " " + FROM + TO + "(?![\\d%/-])" + Years.TAIL,
            EnglishDayRanges::days),
        Form.of(
            "#",
            "(?<![\\d.,/-])" + FROM + TO + " (?<r>next|this|last) month",
            EnglishDayRanges::ofMonth));
  }

  private static @Nullable Value days(Matcher m, TimeContext r) {
    return between(m, EnglishDates.day(m, r));
  }

  private static @Nullable Value ofMonth(Matcher m, TimeContext r) {
    return between(m, EnglishDates.dayOfMonth(m, r));
  }

  private static @Nullable Value between(Matcher m, @Nullable Value last) {
    int from = Integer.parseInt(m.group("from"));
    boolean ordered = last != null && from > 0 && from < last.to().getDayOfMonth();
    return ordered && last != null
        ? Value.between(last.to().withDayOfMonth(from), last.to())
        : null;
  }
}
