package luoshi.followup;

import luoshi.ledger.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A change of one commitment between two days.
 *
 * @param kind what happened
 * @param before how it was on the first day, or null where it was not there; for a drift the
 *     commitment as first stated
 * @param after how it is on the second day; for a drift the restatement
 */
public record Shift(Kind kind, @Nullable Entry before, Entry after) {

  /** What can happen to a commitment. */
  public enum Kind {
    /** Its document came out. */
    NEW,
    /** It was delivered. */
    DELIVERED,
    /** Its deadline was moved later. */
    SLIPPED,
    /** A later document states another figure or deadline. */
    DRIFTED,
    /** Its deadline passed without delivery. */
    OVERDUE
  }
}
