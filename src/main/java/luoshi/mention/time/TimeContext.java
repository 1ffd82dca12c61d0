package luoshi.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.mention.TimeMention;
import luoshi.mention.TimeMention.Bound;
import luoshi.mention.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a resolver sees.
 *
 * @param text the whole text
 * @param date the document's date
 * @param anchor the period that the words before have opened (2018年 before 10月), or null
 * @param previous the time found before in the text, or null
 */
record TimeContext(
    String text, LocalDate date, @Nullable Value anchor, @Nullable TimeMention previous) {

  /** How far a written year holds for months without one: less where it is over. */
  private static final int CARRY = 60;

  private static final int CARRY_PAST = 20;

  private static final Pattern YEAR_TO_COME = Form.pattern("明年|[来來]年|翌年|[后後]年|next year");

  TimeContext anchored(@Nullable Value value) {
    return new TimeContext(text, date, value, previous);
  }

  TimeContext after(TimeMention mention) {
    return new TimeContext(text, date, null, mention);
  }

  /** The year that a month or quarter without one belongs to. */
  int currentYear(Matcher match) {
    if (anchor != null && anchor.resolved()) {
      return anchor.from().getYear();
    }
    Integer carried = carriedYear(match.start());
    return carried == null ? date.getYear() : carried;
  }

  /** 2019年4月底前…，6月底前: the year last written holds to the end of the sentence. */
  private @Nullable Integer carriedYear(int at) {
    if (previous == null || previous.kind() != Kind.DATE || previous.first() == null) {
      return null;
    }
    int year = previous.first().getYear();
    boolean wholeYear = previous.timex().length() == 4;
    boolean near = at - previous.end() <= (year < date.getYear() ? CARRY_PAST : CARRY);
    boolean holds = near && namesYear(previous.text()) && previous.timex().indexOf('/') < 0;
    return holds
            && (!wholeYear || previous.bound() == Bound.IN)
            && isOneSentence(previous.end(), at)
        ? year
        : null;
  }

  /** 明年一季度启动，三季度前建成: a year to come holds as a written one does. */
  private static boolean namesYear(String words) {
    return Scripts.namesYear(words) || YEAR_TO_COME.matcher(words).find();
  }

  private boolean isOneSentence(int from, int to) {
    String between = text.substring(from, to);
    return between.indexOf('。') < 0 && between.indexOf('\n') < 0 && !between.contains(". ");
  }

  /** The month that a day without one belongs to. */
  YearMonth currentMonth() {
    return YearMonth.from(anchor != null && anchor.resolved() ? anchor.from() : date);
  }

  boolean isAnchored(Grain grain) {
    return anchor != null && anchor.resolved() && anchor.grain() == grain;
  }

  /** Up to so many characters before an index. */
  String lead(int index, int length) {
    return text.substring(Math.max(0, index - length), index);
  }

  /** The character at an index, or a blank at the end of the text. */
  char after(int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  /** The character before an index, or a blank at the start of the text. */
  char before(int index) {
    return index == 0 ? ' ' : text.charAt(index - 1);
  }
}
