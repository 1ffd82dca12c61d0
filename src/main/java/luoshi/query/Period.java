package luoshi.query;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days as a query writes it: 2025-12-31, 2025-06, 2025Q1, 2025H1, 2025, today, eom,
 * eoq, eoy, +30d, -2w, +3m, +1y, and 今天, 月底, 季末, 年底.
 *
 * @param first its first day
 * @param last its last day
 */
public record Period(LocalDate first, LocalDate last) {

  private static final Pattern OFFSET = Pattern.compile("([+-]\\d{1,4})([dwmy])");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/年](\\d{1,2})月?");
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/年](\\d{1,2})[-/月](\\d{1,2})日?");
  private static final Pattern PART = Pattern.compile("(\\d{4})([qh])([1-4])");

  /**
   * The period of some words, or null where they name none.
   *
   * @param today the day that relative words count from
   */
  public static @Nullable Period of(String words, LocalDate today) {
    String text = words.strip().toLowerCase(Locale.ROOT);
    Period named = named(text, today);
    try {
      return named != null ? named : written(text, today);
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Period named(String text, LocalDate today) {
    return switch (text) {
      case "today", "今天" -> day(today);
      case "tomorrow", "明天" -> day(today.plusDays(1));
      case "yesterday", "昨天" -> day(today.minusDays(1));
      case "eow", "本周末" ->
          day(today.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.SUNDAY)));
      case "eom", "月底" -> day(today.with(TemporalAdjusters.lastDayOfMonth()));
      case "eoq", "季末" -> day(quarter(today.getYear(), (today.getMonthValue() + 2) / 3).last());
      case "eoy", "年底" -> day(today.with(TemporalAdjusters.lastDayOfYear()));
      default -> null;
    };
  }

  private static @Nullable Period written(String text, LocalDate today) {
    Matcher offset = OFFSET.matcher(text);
    if (offset.matches()) {
      return day(moved(today, Long.parseLong(offset.group(1)), offset.group(2)));
    }
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return day(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      YearMonth of = YearMonth.of(number(month, 1), number(month, 2));
      return new Period(of.atDay(1), of.atEndOfMonth());
    }
    Matcher part = PART.matcher(text);
    if (part.matches()) {
      return part(number(part, 1), part.group(2), number(part, 3));
    }
    Matcher year = YEAR.matcher(text);
    return year.matches() ? between(number(year, 1), 1, 12) : null;
  }

  private static @Nullable Period part(int year, String sort, int number) {
    if (sort.equals("q")) {
      return quarter(year, number);
    }
    return number > 2 ? null : between(year, number * 6 - 5, number * 6);
  }

  private static Period quarter(int year, int number) {
    return between(year, number * 3 - 2, number * 3);
  }

  private static Period between(int year, int first, int last) {
    return new Period(
        LocalDate.of(year, Month.of(first), 1), YearMonth.of(year, last).atEndOfMonth());
  }

  private static LocalDate moved(LocalDate day, long by, String unit) {
    return switch (unit) {
      case "d" -> day.plusDays(by);
      case "w" -> day.plusWeeks(by);
      case "m" -> day.plusMonths(by);
      default -> day.plusYears(by);
    };
  }

  private static Period day(LocalDate day) {
    return new Period(day, day);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
