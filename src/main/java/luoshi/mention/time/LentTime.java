package luoshi.mention.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import luoshi.mention.TimeMention;
import luoshi.mention.TimeMention.Bound;
import luoshi.mention.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/** What the time before lends to the next: a start to count from, a bound, or nothing. */
final class LentTime {

  private static final Pattern NEAR = Form.pattern("[，,、]?(?:再?用|的|在)?");
  private static final Pattern LISTED = Form.pattern("\\s*(?:、|[，,]?[和与及以]及?| ?, and | and )\\s*");

  private static final Pattern DUE = Form.pattern("^(?:by|before|no later|not later|不[迟晚]于) ?|前$");
  private static final Pattern YEAR = Form.pattern("\\d{4}|[去上今本当年零〇]|last|this|year");

  /** A bound without a year that lies this many months back means the next year. */
  private static final int MONTHS_BACK = 3;

  private LentTime() {}

  static TimeCore inView(TimeCore core, TimeContext r) {
    TimeMention previous = r.previous();
    if (previous == null || previous.kind() != Kind.DATE) {
      return core;
    }
    String between = r.text().substring(previous.end(), Math.max(previous.end(), core.start()));
    if (previous.bound() == Bound.FROM && NEAR.matcher(between).matches()) {
      return countFrom(previous.first(), core);
    }
    boolean listed = previous.bound() == Bound.BY && LISTED.matcher(between).matches();
    return listed && isPlainYear(core.value()) ? core.with(core.value().bounded(Bound.BY)) : core;
  }

  private static boolean isPlainYear(Value value) {
    return value.grain() == Grain.YEAR && value.bound() == Bound.IN && value.kind() == Kind.DATE;
  }

  /** 2012年起5年内 counts from 2012 and not from the document's date. */
  private static TimeCore countFrom(@Nullable LocalDate start, TimeCore span) {
    Value value = span.value();
    if (start == null || value.kind() != Kind.SPAN || value.bound() != Bound.BY) {
      return span;
    }
    LocalDate last = start.plus(Period.parse(value.timex())).minusDays(1);
    return span.with(value.narrowed(start, last, Grain.STRETCH));
  }

  /** "by March" in a paper of November means the coming March. */
  static TimeCore ahead(TimeCore core, TimeContext r) {
    Value value = core.value();
    String words = r.text().substring(core.start(), core.end());
    boolean overdue =
        value.kind() == Kind.DATE
            && value.resolved()
            && value.to().plusMonths(MONTHS_BACK).isBefore(r.date());
    if (!overdue || !DUE.matcher(words).find() || YEAR.matcher(words).find()) {
      return core;
    }
    Value next = value.narrowed(value.from().plusYears(1), value.to().plusYears(1), value.grain());
    return core.with(next.timexed(next.to().toString()).bounded(Bound.BY));
  }
}
