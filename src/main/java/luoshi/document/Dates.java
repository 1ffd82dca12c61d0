package luoshi.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Full dates as documents write them, in figures, Chinese or English. */
final class Dates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH = "(?i:(" + String.join("|", MONTHS) + ")[a-z]{0,6})\\.?";
  private static final String NUMERALS = "〇一二三四五六七八九";

  private record Form(Pattern pattern, Function<MatchResult, @Nullable LocalDate> value) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]"),
              m -> day(number(m, 1), number(m, 2), number(m, 3))),
          new Form(
              Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"),
              m -> day(number(m, 1), number(m, 3), number(m, 4))),
          new Form(
              Pattern.compile(
                  "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? ((?:19|20)\\d\\d)"),
              m -> day(number(m, 3), month(m.group(2)), number(m, 1))),
          new Form(
              Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)"),
              m -> day(number(m, 3), month(m.group(1)), number(m, 2))),
          new Form(
              Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)"),
              m -> american(number(m, 3), number(m, 1), number(m, 2))),
          new Form(
              Pattern.compile("([二一][〇○零九一二三四五六七八]{3})年(十?[一二三四五六七八九十])月([二三]?十?[一二三四五六七八九十]?)日"),
              m -> day(year(m.group(1)), small(m.group(2)), small(m.group(3)))));

  private static final Pattern YEAR_OF_NAME = Pattern.compile("((?:19|20)\\d\\d)(?!\\d)");

  private Dates() {}

  /** The first full date, or null. */
  static @Nullable LocalDate first(String text) {
    LocalDate found = null;
    int at = text.length();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      if (matcher.find() && matcher.start() < at) {
        LocalDate value = form.value().apply(matcher);
        at = value == null ? at : matcher.start();
        found = value == null ? found : value;
      }
    }
    return found;
  }

  /**
   * The full date in the name of a file, or the first day of the year that opens the name
   * (2014-budget.md); null for none.
   */
  static @Nullable LocalDate ofName(String name) {
    LocalDate full = first(name.replace('_', '-'));
    Matcher year = YEAR_OF_NAME.matcher(name);
    return full != null || !year.lookingAt() ? full : day(Integer.parseInt(year.group(1)), 1, 1);
  }

  /** The day of that month and day nearest to another day but not much after it. */
  static @Nullable LocalDate near(int month, int day, LocalDate other) {
    LocalDate best = null;
    for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
      LocalDate candidate = day(year, month, day);
      if (candidate != null
          && (best == null || distance(candidate, other) < distance(best, other))) {
        best = candidate;
      }
    }
    return best;
  }

  static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  /** 5/14/2020 can only be May; where both readings are possible neither is taken. */
  private static @Nullable LocalDate american(int year, int one, int other) {
    if (one <= 12 && other <= 12 && one != other) {
      return null;
    }
    return one > 12 ? day(year, other, one) : day(year, one, other);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int year(String digits) {
    int value = 0;
    for (char c : digits.replace('○', '〇').replace('零', '〇').toCharArray()) {
      value = value * 10 + NUMERALS.indexOf(c);
    }
    return value;
  }

  private static int small(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return Math.max(0, NUMERALS.indexOf(numeral));
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(numeral.charAt(0));
    int units = ten == numeral.length() - 1 ? 0 : NUMERALS.indexOf(numeral.charAt(ten + 1));
    return tens * 10 + units;
  }
}
