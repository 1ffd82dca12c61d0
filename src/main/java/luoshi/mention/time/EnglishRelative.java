package luoshi.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Periods relative to the document: this year, next quarter, the end of the month, the year after
 * next.
 */
final class EnglishRelative {

  private static final String WHICH =
      "(this|current|next|last|previous|past|coming|following|upcoming)";
  private static final String UNIT = "(year|yr|quarter|qtr|month|week|decade|century)\\b";
  private static final Pattern PART_OF =
      Form.pattern(
          "\\b(?:end|beginning|start|middle|close|rest|remainder|course|later|early|late)(?: of| in)?(?: the)?[ -]$");
  private static final Pattern DURING = Form.pattern("\\b(?:within|during|throughout|rest) the $");

  private EnglishRelative() {}

  static List<Form> forms() {
    return List.of(
        Form.of(
            "this current next last previous past coming following upcoming",
            WHICH + " (?:calendar )?" + UNIT + "(?! of (?:19|20)\\d\\d)",
            (m, r) -> period(m.group(2), Years.direction(m.group(1)), r.date())),
        Form.of(
            "year month quarter week decade",
            UNIT + " after (?:the )?next",
            (m, r) -> period(m.group(1), 2, r.date())),
        Form.of(
            "year month quarter decade century",
            UNIT + " (?:is|’s|'s) (?:out|over)\\b",
            EnglishRelative::out),
        Form.of(
            "year month quarter decade century", UNIT + "(?! \\d| of)", EnglishRelative::partOf),
        Form.of("today", "today\\b", (m, r) -> Value.day(r.date())),
        Form.of("tomorrow", "tomorrow\\b", (m, r) -> Value.day(r.date().plusDays(1))),
        Form.of("yesterday", "yesterday\\b", (m, r) -> Value.day(r.date().minusDays(1))));
  }

  /** "the year" is a time only as what has an end or a beginning. */
  private static @Nullable Value partOf(Matcher m, TimeContext r) {
    String before = r.lead(m.start(), 24);
    boolean part = PART_OF.matcher(before).find() || DURING.matcher(before).find();
    return part ? period(m.group(1), 0, r.date()) : null;
  }

  /** "before the decade is out" allows its last day. */
  private static Value out(Matcher m, TimeContext r) {
    Value value = period(m.group(1), 0, r.date());
    return value.narrowed(value.to(), value.to(), Grain.STRETCH);
  }

  private static Value period(String unit, int steps, LocalDate date) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "year", "yr" -> Value.year(date.getYear() + steps);
      case "month" -> Value.month(YearMonth.from(date).plusMonths(steps));
      case "decade" -> Value.decade(date.getYear() / 10 * 10 + 10 * steps);
      case "century" -> Value.century(date.getYear() / 100 + 1 + steps);
      case "week" -> Value.week(date.plusWeeks(steps));
      default -> {
        LocalDate day = date.plusMonths(3L * steps);
        yield Value.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      }
    };
  }
}
