package luoshi.mention.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Quarters and halves in English: Q3 2025, the third quarter, in the first half of 2026, H1. */
final class EnglishParts {

  private static final String NTH =
      "(?<n>first|second|third|fourth|final|last|1st|2nd|3rd|4th|latter)";

  private EnglishParts() {}

  static List<Form> forms() {
    return List.of(
        Form.of("q", "q(?<n>[1-4])\\b" + Years.TAIL, EnglishParts::quarter),
        Form.of(
            "q", "q(?<n>[1-4]) ?(?:/ ?|['’])(?<y>(?:20)?\\d{2})(?![\\d/])", EnglishParts::quarter),
        Form.of("quarter", "quarter (?<n>[1-4])\\b" + Years.TAIL, EnglishParts::quarter),
        Form.of(
            "#", "(?<![\\d.,])(?<y>(?:19|20)\\d{2})[ -]?q(?<n>[1-4])\\b", EnglishParts::quarter),
        Form.of(
            "#",
            "(?<y>(?:19|20)\\d{2}),? (?:the )?" + NTH + " (?:quarter|qtr)\\b",
            EnglishParts::quarter),
        Form.of("h", "h(?<n>[12])\\b" + Years.TAIL, EnglishParts::half),
        Form.of("#", "(?<![\\d.,])(?<y>(?:19|20)\\d{2})[ -]?h(?<n>[12])\\b", EnglishParts::half),
        Form.of(
            "first second third fourth final last 1st 2nd 3rd 4th #",
            NTH + " (?:quarter|qtr)\\b" + Years.TAIL,
            EnglishParts::quarter),
        Form.of(
            "first second last latter", NTH + " half\\b" + Years.TAIL, EnglishParts::halfOfYear),
        Form.of(
            "first",
            "first (?<n>" + Numbers.EN + "|\\d{1,2}) months" + Years.TAIL,
            EnglishParts::firstMonths));
  }

  private static Value quarter(Matcher m, TimeContext r) {
    return Value.quarter(Years.of(m, r), ordinal(m, 4));
  }

  private static Value half(Matcher m, TimeContext r) {
    return Value.half(Years.of(m, r), ordinal(m, 2));
  }

  /** Half of what? Only a year has halves here, and "the first half of the work" is none. */
  private static @Nullable Value halfOfYear(Matcher m, TimeContext r) {
    return m.group("y") == null ? null : half(m, r);
  }

  private static @Nullable Value firstMonths(Matcher m, TimeContext r) {
    int months = Numbers.of(m.group("n"));
    return m.group("y") == null || months > 12 ? null : Value.months(Years.of(m, r), 1, months);
  }

  private static int ordinal(Matcher m, int last) {
    return switch (m.group("n").toLowerCase(Locale.ROOT)) {
      case "final", "last", "latter" -> last;
      default -> Numbers.ordinal(m.group("n"));
    };
  }
}
