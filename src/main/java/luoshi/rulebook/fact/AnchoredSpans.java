package luoshi.rulebook.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.mention.TimeMention;
import luoshi.mention.TimeMention.Bound;
import luoshi.mention.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Lets a span that the document anchors once (2012年起5年内) mean the same wherever it is repeated
 * without the anchor (5年内).
 */
final class AnchoredSpans {

  private static final Pattern YEARS = Pattern.compile("\\d{4}/\\d{4}");

  private final Map<String, TimeMention> anchored = new HashMap<>();
  private @Nullable TimeMention period;

  /** 今后五年 in a five-year plan are the years of the plan. */
  private boolean isPeriod(TimeMention span) {
    return period != null
        && period.first() != null
        && period.last() != null
        && span.first() != null
        && span.last() != null
        && span.last().isAfter(period.last().minusYears(1))
        && span.timex().equals("P" + (period.last().getYear() - period.first().getYear() + 1) + "Y")
        && Math.abs(span.first().getYear() - period.first().getYear()) <= 1;
  }

  void note(List<TimeMention> times) {
    for (int i = 1; i < times.size(); i++) {
      TimeMention start = times.get(i - 1);
      TimeMention span = times.get(i);
      if (span.kind() == Kind.SPAN && start.bound() == Bound.FROM && start.end() == span.start()) {
        anchored.putIfAbsent(span.text(), span);
      }
    }
  }

  /** Notes the years for which the document is made: 第十五个五年规划, 三年行动方案（2025—2027年）. */
  void noteTitle(List<TimeMention> times) {
    for (TimeMention time : times) {
      if (time.kind() == Kind.DATE && YEARS.matcher(time.timex()).matches()) {
        period = time;
      }
    }
  }

  TimeMention resolve(TimeMention time) {
    if (time.kind() != Kind.SPAN) {
      return time;
    }
    TimeMention named = anchored.get(time.text());
    TimeMention anchor = named == null && isPeriod(time) ? period : named;
    return anchor == null
        ? time
        : new TimeMention(
            time.start(),
            time.end(),
            time.text(),
            time.timex(),
            time.kind(),
            anchor.first(),
            anchor.last(),
            time.bound());
  }
}
