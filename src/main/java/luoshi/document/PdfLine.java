package luoshi.document;

/**
 * Words on one line of one column, all lengths in points from the top left of the page.
 *
 * @param text the words
 * @param left where the first begins
 * @param right where the last ends
 * @param base the line that they stand on
 * @param size the size of their font
 * @param page number of the page, from 1
 */
record PdfLine(String text, double left, double right, double base, double size, int page) {

  boolean sameSize(PdfLine other) {
    return Math.abs(size - other.size) <= 0.12 * Math.max(size, other.size);
  }

  double width() {
    return right - left;
  }
}
