package luoshi.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How suggestions of one kind compare with a gold of follow-up.
 *
 * @param kind delivered, measured …, unmentioned; empty for all but unmentioned together
 * @param gold rows of the gold of this kind, by the first that a row names
 * @param found those of them that are suggested; of unmentioned those for which nothing is
 * @param suggested suggestions of this kind about commitments of the gold
 * @param right those of them that a row of the gold names
 */
public record FollowupScore(String kind, int gold, int found, int suggested, int right) {

  /** Share of the gold that is suggested, 0 to 1; null without gold. */
  public @Nullable BigDecimal recall() {
    return share(found, gold);
  }

  /** Share of the suggestions that are right, 0 to 1; null where nothing is suggested. */
  public @Nullable BigDecimal precision() {
    return share(right, suggested);
  }

  FollowupScore plus(FollowupScore other) {
    return new FollowupScore(
        kind,
        gold + other.gold,
        found + other.found,
        suggested + other.suggested,
        right + other.right);
  }

  private static @Nullable BigDecimal share(int part, int whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
  }
}
