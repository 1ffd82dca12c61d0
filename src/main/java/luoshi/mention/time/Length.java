package luoshi.mention.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

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
}
