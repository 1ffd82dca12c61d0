package luoshi.commitment;

/** The kinds of commitment. */
public enum Kind {
  /** A quantified outcome to be reached, or a listed end state. */
  TARGET,
  /** An announced, countable input: money, measures, staff, activities. */
  MEASURE,
  /** A concrete, checkable thing to be done, without a figure. */
  ACTION,
  /** The same, said by someone who cannot order it: kept, never counted as a commitment. */
  PROPOSAL
}
