package luoshi.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import luoshi.commitment.Amount;
import luoshi.ledger.Entry;
import luoshi.ledger.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * What became of a figure whose deadline has passed.
 *
 * @param kind met, missed or unknown
 * @param by how far the latest value lies from the figure, at least 0; 0 where nothing was measured
 * @param latest the latest measurement, or null
 */
public record Result(Kind kind, BigDecimal by, @Nullable Measurement latest) {

  /** A value of so many days before the deadline still says how it ended. */
  private static final int CLOSE = 31;

  /** How it ended. */
  public enum Kind {
    /** The latest value reaches the figure. */
    MET,
    /** A value from about the deadline, or after it, falls short. */
    MISSED,
    /** Nothing was measured near the deadline or after it. */
    UNKNOWN
  }

  /** What became of a commitment as of a day; null before its deadline and without a figure. */
  public static @Nullable Result of(Entry entry, LocalDate asOf) {
    Amount amount = entry.commitment().amount();
    LocalDate due = entry.due();
    if (amount == null || due == null || !asOf.isAfter(due)) {
      return null;
    }
    List<Measurement> measured = entry.state().measurements();
    if (measured.isEmpty()) {
      return entry.state().delivery().isOpen()
          ? new Result(Kind.UNKNOWN, BigDecimal.ZERO, null)
          : null;
    }
    Measurement latest = measured.get(measured.size() - 1);
    BigDecimal by = latest.value().subtract(amount.value());
    boolean met = falls(entry, amount) ? by.signum() <= 0 : by.signum() >= 0;
    boolean told = ChronoUnit.DAYS.between(latest.date(), due) <= CLOSE;
    Kind kind = met ? Kind.MET : told ? Kind.MISSED : Kind.UNKNOWN;
    return new Result(kind, by.abs(), latest);
  }

  /** Whether less is better: a ceiling, or a level below its baseline that is no floor. */
  private static boolean falls(Entry entry, Amount amount) {
    Measurement start = Assessor.baseline(entry, amount);
    return amount.comparator().equals("<=")
        || (!amount.comparator().equals(">=")
            && start != null
            && start.value().compareTo(amount.value()) > 0);
  }
}
