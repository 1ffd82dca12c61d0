package luoshi.mention.time;

/** The size of a period, finest first. */
enum Grain {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  PLAN,
  DECADE,
  CENTURY,
  /** A stretch between two days; nothing stands inside it. */
  STRETCH;

  boolean finerThan(Grain other) {
    return compareTo(other) < 0;
  }
}
