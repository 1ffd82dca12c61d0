package luoshi.mention.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import luoshi.mention.TimeMention.Bound;

/**
 * A length of calendar time.
 *
 * @param period how long
 * @param unit its largest unit: Y, Q, M, W or D
 */
record Length(Period period, char unit) {

  static Length of(int count, char unit) {
    return new Length(
        switch (unit) {
          case 'Y' -> Period.ofYears(count);
          case 'Q' -> Period.ofMonths(3 * count);
          case 'M' -> Period.ofMonths(count);
          case 'W' -> Period.ofWeeks(count);
          default -> Period.ofDays(count);
        },
        unit);
  }

  Length plus(Length other) {
    return new Length(period.plus(other.period), unit);
  }

  String timex() {
    return period.toString();
  }

  LocalDate after(LocalDate day) {
    return day.plus(period);
  }

  LocalDate before(LocalDate day) {
    return day.minus(period);
  }

  /** As {@link #after}, but whole years end with the calendar year that they reach. */
  LocalDate yearEndAfter(LocalDate day) {
    boolean wholeYears = period.getYears() > 0 && period.getMonths() + period.getDays() == 0;
    return wholeYears ? LocalDate.of(day.getYear() + period.getYears(), 12, 31) : after(day);
  }

  /** The calendar unit of this length's smallest part that holds a day. */
  Value around(LocalDate day) {
    if (period.getDays() > 0) {
      return unit == 'W' ? Value.week(day) : Value.day(day);
    }
    return period.getMonths() > 0 ? Value.month(YearMonth.from(day)) : Value.year(day.getYear());
  }

  /** So many whole calendar years or months, next (1) or last (-1) as seen from a day. */
  Value whole(LocalDate day, int direction) {
    return switch (unit) {
      case 'Y' -> wholeYears(day.getYear() + direction, direction);
      case 'M' -> wholeMonths(YearMonth.from(day).plusMonths(direction), direction);
      default ->
          direction > 0
              ? Value.span(timex(), day.plusDays(1), after(day), Bound.IN)
              : Value.span(timex(), before(day), day.minusDays(1), Bound.IN);
    };
  }

  private Value wholeYears(int near, int direction) {
    int far = near + direction * (period.getYears() - 1);
    LocalDate first = LocalDate.of(Math.min(near, far), 1, 1);
    return Value.span(timex(), first, LocalDate.of(Math.max(near, far), 12, 31), Bound.IN);
  }

  private Value wholeMonths(YearMonth near, int direction) {
    YearMonth far = near.plusMonths(direction * (period.getMonths() - 1L));
    YearMonth first = direction > 0 ? near : far;
    YearMonth last = direction > 0 ? far : near;
    return Value.span(timex(), first.atDay(1), last.atEndOfMonth(), Bound.IN);
  }
}
