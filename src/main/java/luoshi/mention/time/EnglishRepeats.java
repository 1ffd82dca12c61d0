package luoshi.mention.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Repetition in English: every year, per quarter, $840 a year, annually. */
final class EnglishRepeats {

  private static final String UNIT = "(year|quarter|month|week|day)\\b";

  private static final String LASTS =
      "(?! ago| hence| later| earlier| from|[- ](?:old|of|long)\\b)";

  private static final Pattern LASTING =
      Form.pattern(
          "(?:^|\\b(?:in|for|over|within|than|about|after|by|is|was|of"
              + "|take|took|half|least|nearly|such|not))\\s*$");

  private EnglishRepeats() {}

  static List<Form> forms() {
    return List.of(
        Form.of("a an", "an? " + UNIT + LASTS, EnglishRepeats::perUnit),
        Form.of(
            "every each per",
            "(?:every|each|per) (?:single )?" + UNIT,
            (m, r) -> repeated(m.group(1))),
        Form.of(
            "every each",
            "(?:every|each) (?:" + EnglishDates.MONTH + "|spring|summer|autumn|winter)\\b(?! \\d)",
            (m, r) -> repeated("year")),
        Form.of("annually yearly per", "annually|yearly|per annum", (m, r) -> repeated("year")),
        Form.of("annual", "annual(?= basis)", (m, r) -> repeated("year")),
        Form.of("quarterly", "quarterly", (m, r) -> repeated("quarter")),
        Form.of("monthly", "monthly", (m, r) -> repeated("month")));
  }

  private static Value repeated(String unit) {
    return Value.recurring(
        switch (unit.toLowerCase(Locale.ROOT)) {
          case "quarter" -> "XXXX-QX";
          case "month" -> "XXXX-XX";
          case "week" -> "XXXX-WXX";
          case "day" -> "XXXX-XX-XX";
          default -> "XXXX";
        });
  }

  /** "$840 a year" repeats; "for a year" and "a year of growth" last. */
  private static @Nullable Value perUnit(Matcher m, TimeContext r) {
    return LASTING.matcher(r.lead(m.start(), 12)).find() ? null : repeated(m.group(1));
  }
}
