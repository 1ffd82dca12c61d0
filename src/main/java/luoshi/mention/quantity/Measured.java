package luoshi.mention.quantity;

/**
 * A number with its unit.
 *
 * @param start where the currency sign or the number starts
 * @param end where the unit or the number ends
 * @param unit the unit, or {@link Unit#NONE}
 * @param phrase the noun phrase behind it; its words may be empty
 */
record Measured(int start, int end, Unit unit, Phrase phrase) {

  /** Without the noun behind it: in C919 aircraft nothing is counted. */
  Measured upTo(int numberEnd) {
    return unit.group() == Unit.Group.COUNT
        ? new Measured(start, numberEnd, Unit.NONE, new Phrase(numberEnd, "", ""))
        : this;
  }

  boolean isBare() {
    return unit.group() == Unit.Group.NONE;
  }
}
