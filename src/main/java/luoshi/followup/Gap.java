package luoshi.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Kind;
import luoshi.ledger.Entry;
import luoshi.ledger.Measurement;
import org.jspecify.annotations.Nullable;

/** What is missing where the pace towards a figure cannot be assessed. */
public enum Gap {
  /** The commitment states no figure. */
  NO_FIGURE,
  /** It has no deadline. */
  NO_DEADLINE,
  /** Nothing was measured. */
  NO_MEASUREMENT,
  /** There is one measurement, and no baseline to compare it with. */
  NO_BASELINE,
  /** The latest measurement is not later than the baseline. */
  NOTHING_SINCE,
  /** The baseline is not earlier than the deadline. */
  NO_TIME;

  /** The word by which reports and texts know it, such as {@code no-figure}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is missing of a commitment whose pace one would want to know; null where nothing is. */
  public static @Nullable Gap told(Entry entry) {
    Commitment c = entry.commitment();
    boolean wanted = c.kind() == Kind.TARGET || c.amount() != null;
    return wanted && c.checkable() && entry.state().delivery().isOpen() ? of(entry) : null;
  }

  /** What is missing, or null where there is a trajectory. */
  static @Nullable Gap of(Entry entry) {
    Amount amount = entry.commitment().amount();
    LocalDate due = entry.due();
    List<Measurement> measured = entry.state().measurements();
    if (amount == null) {
      return NO_FIGURE;
    }
    if (due == null) {
      return NO_DEADLINE;
    }
    return measured.isEmpty() ? NO_MEASUREMENT : span(entry, amount, due, measured);
  }

  private static @Nullable Gap span(
      Entry entry, Amount amount, LocalDate due, List<Measurement> measured) {
    if (measured.size() == 1 && Assessor.baseline(entry, amount) == null) {
      return NO_BASELINE;
    }
    LocalDate start = Assessor.start(entry, amount).date();
    if (!start.isBefore(due)) {
      return NO_TIME;
    }
    return start.isBefore(measured.get(measured.size() - 1).date()) ? null : NOTHING_SINCE;
  }
}
