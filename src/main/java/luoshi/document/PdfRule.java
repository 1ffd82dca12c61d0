package luoshi.document;

/**
 * A straight line drawn on a page, level or upright, in points.
 *
 * @param at its distance from the top (a level one) or the left (an upright one)
 * @param from where it begins along the other direction
 * @param to where it ends
 */
record PdfRule(double at, double from, double to) {

  private static final double TOLERANCE = 2;

  /** Whether it reaches over a place along it. */
  boolean covers(double place) {
    return from - TOLERANCE <= place && place <= to + TOLERANCE;
  }
}
