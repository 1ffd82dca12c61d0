package luoshi.followup;

import luoshi.commitment.Amount;
import org.jspecify.annotations.Nullable;

/** Compares the figure that a commitment promises with one that is told, in the same unit. */
final class FigurePair {

  private FigurePair() {}

  static boolean sameFigure(Profile a, Profile b, @Nullable Amount told) {
    Amount promised = a.stated().amount();
    return promised != null
        && told != null
        && a.sort().equals(b.sort())
        && promised.value().compareTo(told.value()) == 0;
  }

  static boolean sameMeasure(Profile a, Profile b, @Nullable Amount told) {
    Amount promised = a.stated().amount();
    return promised != null
        && told != null
        && a.sort().equals(b.sort())
        && promised.unit().equals(Profiler.POINTS) == told.unit().equals(Profiler.POINTS)
        && (!a.sort().equals("count") || promised.unit().equals(told.unit()));
  }

  static boolean exceeds(@Nullable Amount promised, @Nullable Amount reported) {
    return promised != null && reported != null && reported.value().compareTo(promised.value()) > 0;
  }

  static double times(@Nullable Amount promised, @Nullable Amount reported) {
    return promised == null || reported == null || promised.value().signum() == 0
        ? 0
        : reported.value().doubleValue() / promised.value().doubleValue();
  }

  static boolean reached(@Nullable Amount promised, @Nullable Amount reported) {
    return promised != null
        && reported != null
        && reported.value().compareTo(promised.value()) >= 0;
  }
}
