package luoshi.document;

/**
 * A line in reading order, with the edges of the column that it stands in.
 *
 * @param line the line
 * @param left left edge of the column, in points
 * @param right right edge of the column
 * @param begins whether the line is the first of its column on the page
 */
record PdfPlaced(PdfLine line, double left, double right, boolean begins) {

  /** How far it stands in from the edge of its column, in sizes of its font. */
  double indent() {
    return (line.left() - left) / line.size();
  }

  /** What is left of its column behind it, in points. */
  double room() {
    return right - line.right();
  }
}
