package luoshi.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Dates and year ranges in digits: 2025-01-13, 2018/1/10, 13.5.2015, 3/2015, 2023-2025, 2025-26,
 * FY2025.
 */
final class NumericDates {

  private static final String SEPARATOR = "[-/.]";
  private static final String YEAR = "(?<![\\d.,/$€£¥]|[A-Za-z]-)((?:19|20|21)\\d{2})";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String END = "(?![\\d/%-]|[.,]\\d|\\s*[亿万元%])";

  private NumericDates() {}

  static List<Form> forms() {
    return List.of(
        Form.of(
            "#",
            YEAR + SEPARATOR + MONTH + SEPARATOR + "(\\d{1,2})(?!\\d|[.]\\d)",
            NumericDates::yearFirst),
        Form.of(
            "#",
            "(?<![\\d.,/-])(\\d{1,2})([-/.])(\\d{1,2})[-/.,]((?:19|20)\\d{2})(?!\\d)",
            NumericDates::yearLast),
        Form.of("#", YEAR + "(0[1-9]|1[0-2])([0-3]\\d)(?![\\d.])", NumericDates::yearFirst),
        Form.of("#", YEAR + "\\s?[-/]\\s?" + MONTH + END, NumericDates::yearMonth),
        Form.of(
            "#", YEAR + "[.]" + MONTH + "(?!\\d|[.]\\d|\\s*[\\p{L}%])", NumericDates::yearMonth),
        Form.of(
            "#",
            "(?<![\\d.,/-])" + MONTH + "\\s?[-/]\\s?((?:19|20)\\d{2})" + END,
            NumericDates::monthYear),
        Form.of(
            "#",
            YEAR + "\\s*(?:年?\\s*[-—–~～－─]+|年?[至到])\\s*((?:19|20|21)\\d{2})(?:\\s*年度?)?(?![\\d/-])",
            NumericDates::years),
        Form.of("#", YEAR + "[-–—](\\d{2})(?![\\w/-]|[.,]\\d)", NumericDates::shortYears));
  }

  private static @Nullable Value yearFirst(Matcher m, TimeContext r) {
    return day(m.group(1), m.group(2), m.group(3));
  }

  /** Chinese text writes the day first, American text the month; 13.5.2015 leaves no choice. */
  private static @Nullable Value yearLast(Matcher m, TimeContext r) {
    boolean dayFirst =
        Scripts.hasHan(r.lead(m.start(), 40))
            || Scripts.isHan(r.after(m.end()))
            || m.group(2).equals(".");
    Value value = day(m.group(4), m.group(dayFirst ? 3 : 1), m.group(dayFirst ? 1 : 3));
    return value == null
        ? day(m.group(4), m.group(dayFirst ? 1 : 3), m.group(dayFirst ? 3 : 1))
        : value;
  }

  private static @Nullable Value day(String year, String month, String day) {
    int m = Integer.parseInt(month);
    if (m < 1 || m > 12) {
      return null;
    }
    YearMonth in = YearMonth.of(Integer.parseInt(year), m);
    int d = Integer.parseInt(day);
    return in.isValidDay(d) ? Value.day(in.atDay(d)) : null;
  }

  private static Value yearMonth(Matcher m, TimeContext r) {
    return Value.month(YearMonth.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
  }

  private static Value monthYear(Matcher m, TimeContext r) {
    return Value.month(YearMonth.of(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))));
  }

  /** 2021–27 in English; a second number up to 12 or next in line means something else. */
  private static @Nullable Value shortYears(Matcher m, TimeContext r) {
    int from = Integer.parseInt(m.group(1));
    int to = from / 100 * 100 + Integer.parseInt(m.group(2));
    return to % 100 > 12 && to > from + 1 && to - from <= 30
        ? Value.between(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)).timexed(from + "/" + to)
        : null;
  }

  private static @Nullable Value years(Matcher m, TimeContext r) {
    int from = Integer.parseInt(m.group(1));
    int to = Integer.parseInt(m.group(2));
    return from >= to || to - from > 60
        ? null
        : Value.between(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31))
            .timexed(from + "/" + to);
  }
}
