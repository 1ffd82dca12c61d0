package luoshi.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import luoshi.mention.TimeMention.Bound;
import luoshi.mention.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/** The meaning of a time expression, without its place in the text. */
record Value(
    Kind kind,
    String timex,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    Grain grain,
    Bound bound) {

  static Value day(LocalDate day) {
    return date(day.toString(), day, day, Grain.DAY);
  }

  static Value week(LocalDate any) {
    LocalDate monday = any.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return date(monday + "/P1W", monday, monday.plusDays(6), Grain.WEEK);
  }

  static Value month(YearMonth month) {
    return date(month.toString(), month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
  }

  /** Quarter 1 to 4. */
  static Value quarter(int year, int quarter) {
    Value value = months(year, 3 * quarter - 2, 3 * quarter);
    return date(year + "-Q" + quarter, value.from(), value.to(), Grain.QUARTER);
  }

  /** Half 1 or 2. */
  static Value half(int year, int half) {
    Value value = months(year, 6 * half - 5, 6 * half);
    return date(year + "-H" + half, value.from(), value.to(), Grain.HALF);
  }

  /** Both months are inside. */
  static Value months(int year, int from, int to) {
    return between(YearMonth.of(year, from).atDay(1), YearMonth.of(year, to).atEndOfMonth());
  }

  static Value year(int year) {
    return date(
        String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
  }

  /** Both years are inside. */
  static Value years(int from, int to, Grain grain) {
    return date(from + "/" + to, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), grain);
  }

  /** The ten years from a year that ends in 0. */
  static Value decade(int from) {
    return years(from, from + 9, Grain.DECADE).timexed(from / 10 + "X");
  }

  /** The twenty-first century is 2000 to 2099, as people count it. */
  static Value century(int number) {
    int from = 100 * (number - 1);
    return years(from, from + 99, Grain.CENTURY).timexed(from / 100 + "XX");
  }

  /** Both days are inside. */
  static Value between(LocalDate first, LocalDate last) {
    return date(first + "/" + last, first, last, Grain.STRETCH);
  }

  /** A length counted from one day to another. */
  static Value span(String timex, LocalDate first, LocalDate last, Bound bound) {
    return new Value(Kind.SPAN, timex, first, last, Grain.STRETCH, bound);
  }

  static Value duration(String timex) {
    return new Value(Kind.DURATION, timex, null, null, Grain.STRETCH, Bound.IN);
  }

  static Value recurring(String timex) {
    return new Value(Kind.RECURRING, timex, null, null, Grain.STRETCH, Bound.IN);
  }

  /** A date that names no day: 近年来, soon. */
  static Value vague(String timex) {
    return new Value(Kind.DATE, timex, null, null, Grain.STRETCH, Bound.IN);
  }

  private static Value date(String timex, LocalDate first, LocalDate last, Grain grain) {
    return new Value(Kind.DATE, timex, first, last, grain, Bound.IN);
  }

  Value bounded(Bound other) {
    return new Value(kind, timex, first, last, grain, other);
  }

  Value timexed(String other) {
    return new Value(kind, other, first, last, grain, bound);
  }

  /** The same expression narrowed to a part of its period. */
  Value narrowed(LocalDate from, LocalDate to, Grain size) {
    return new Value(kind, timex, from, to, size, bound);
  }

  boolean resolved() {
    return first != null && last != null;
  }

  /** First day of a resolved value. */
  LocalDate from() {
    return Objects.requireNonNull(first);
  }

  /** Last day of a resolved value. */
  LocalDate to() {
    return Objects.requireNonNull(last);
  }
}
