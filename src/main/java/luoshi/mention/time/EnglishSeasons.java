package luoshi.mention.time;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Seasons in English, as policy papers use them: spring 2026, this autumn, by the summer. */
final class EnglishSeasons {

  private static final String SEASON = "(?<n>spring|summer|autumn|winter)\\b";

  private EnglishSeasons() {}

  static List<Form> forms() {
    String which = "(?<r>this|next|last|coming|the) ";
    return List.of(
        Form.of("spring summer autumn winter", SEASON + Years.TAIL, EnglishSeasons::ofYear),
        Form.of(
            "this next last coming the",
            which + SEASON + "(?! \\d| of)",
            EnglishSeasons::relative));
  }

  private static @Nullable Value ofYear(Matcher m, Reading r) {
    return m.group("y") == null ? null : season(m, Years.of(m, r));
  }

  /** "the summer" is a time only as a deadline: by the summer. */
  private static @Nullable Value relative(Matcher m, Reading r) {
    boolean article = m.group("r").equalsIgnoreCase("the");
    String before = r.lead(m.start(), 4).strip();
    return article && !before.toLowerCase(Locale.ROOT).endsWith("by")
        ? null
        : season(m, r.date().getYear() + Years.direction(m.group("r")));
  }

  /** Three whole months; winter ends in the year after it begins. */
  private static Value season(Matcher m, int year) {
    int first =
        switch (m.group("n").toLowerCase(Locale.ROOT)) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "autumn" -> 9;
          default -> 12;
        };
    YearMonth month = YearMonth.of(year, first);
    String name = year + "-" + List.of("SP", "SU", "FA", "WI").get(first / 3 - 1);
    return Value.between(month.atDay(1), month.plusMonths(2).atEndOfMonth()).timexed(name);
  }
}
