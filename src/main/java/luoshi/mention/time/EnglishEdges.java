package luoshi.mention.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.mention.TimeMention.Kind;

/** The beginning, middle or end of an English period: the end of 2025, mid-2027, late this year. */
final class EnglishEdges {

  private static final int WINDOW = 32;

  private static final Pattern EDGE =
      Form.pattern(
          "\\b(?<e>end|close|beginning|start|middle|early|late|mid|later|earlier|rest|remainder)"
              + "(?:[- ]| (?:of|in) )(?:the )?(?:year )?$");

  private EnglishEdges() {}

  static TimeCore narrow(TimeCore core, TimeContext r) {
    Value value = core.value();
    if (!value.resolved()
        || value.kind() != Kind.DATE
        || !Scripts.isLatin(letterBefore(r.text(), core.start()))) {
      return core;
    }
    String lead = r.lead(core.start(), WINDOW);
    Matcher m = EDGE.matcher(lead);
    return m.find()
        ? new TimeCore(
            core.start() - lead.length() + m.start(),
            core.end(),
            part(m.group("e").toLowerCase(Locale.ROOT), value, r.date()))
        : core;
  }

  private static char letterBefore(String text, int index) {
    return index < 2 ? '.' : text.charAt(index - 2);
  }

  private static Value part(String edge, Value value, LocalDate today) {
    return switch (edge) {
      case "later", "rest", "remainder" -> value.narrowed(today, value.to(), Grain.STRETCH);
      case "earlier" -> value.narrowed(value.from(), today, Grain.STRETCH);
      default ->
          switch (value.grain()) {
            case YEAR -> ofYear(edge, value);
            case MONTH -> ofMonth(edge, value);
            case WEEK -> ofWeek(edge, value);
            case DECADE -> ofDecade(edge, value);
            default -> value.narrowed(value.from(), value.to(), Grain.STRETCH);
          };
    };
  }

  private static Value ofYear(String edge, Value value) {
    LocalDate first = value.from();
    return switch (edge) {
      case "beginning", "start" ->
          value.narrowed(first, first.plusMonths(3).minusDays(1), Grain.STRETCH);
      case "early" -> value.narrowed(first, first.plusMonths(6).minusDays(1), Grain.STRETCH);
      case "mid", "middle" ->
          value.narrowed(first.plusMonths(5), first.plusMonths(6).minusDays(1), Grain.STRETCH);
      case "late" -> value.narrowed(first.plusMonths(6), value.to(), Grain.STRETCH);
      default -> value.narrowed(first.plusMonths(8), value.to(), Grain.STRETCH);
    };
  }

  private static Value ofMonth(String edge, Value value) {
    LocalDate first = value.from();
    return switch (edge) {
      case "beginning", "start", "early" -> value.narrowed(first, first.plusDays(9), Grain.STRETCH);
      case "mid", "middle" -> value.narrowed(first.plusDays(10), first.plusDays(19), Grain.STRETCH);
      default -> value.narrowed(first.plusDays(20), value.to(), Grain.STRETCH);
    };
  }

  private static Value ofDecade(String edge, Value value) {
    int first = value.from().getYear();
    return switch (edge) {
      case "beginning", "start", "early" -> Value.years(first, first + 3, Grain.STRETCH);
      case "mid", "middle" -> Value.years(first + 4, first + 6, Grain.STRETCH);
      default -> Value.years(first + 7, first + 9, Grain.STRETCH);
    };
  }

  private static Value ofWeek(String edge, Value value) {
    LocalDate first = value.from();
    return switch (edge) {
      case "beginning", "start", "early" -> value.narrowed(first, first.plusDays(2), Grain.STRETCH);
      case "mid", "middle" -> value.narrowed(first.plusDays(1), first.plusDays(4), Grain.STRETCH);
      default -> value.narrowed(first.plusDays(4), value.to(), Grain.STRETCH);
    };
  }
}
