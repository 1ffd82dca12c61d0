package luoshi.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a resolver sees.
 *
 * @param text the whole text
 * @param date the document's date
 * @param anchor the period that the words before have opened (2018年 before 10月), or null
 * @param year the year last written out in the same sentence, or null
 */
record Reading(String text, LocalDate date, @Nullable Value anchor, @Nullable Integer year) {

  Reading anchored(@Nullable Value value) {
    return new Reading(text, date, value, year);
  }

  /** The year that a month or quarter without one belongs to. */
  int currentYear() {
    if (anchor != null && anchor.resolved()) {
      return anchor.from().getYear();
    }
    return year == null ? date.getYear() : year;
  }

  /** The month that a day without one belongs to. */
  YearMonth currentMonth() {
    boolean anchored = anchor != null && anchor.resolved();
    return YearMonth.from(anchored && anchor != null ? anchor.from() : date);
  }

  boolean isAnchored(Grain grain) {
    return anchor != null && anchor.resolved() && anchor.grain() == grain;
  }

  /** The character before an index, or a blank at the start of the text. */
  char before(int index) {
    return index == 0 ? ' ' : text.charAt(index - 1);
  }
}
