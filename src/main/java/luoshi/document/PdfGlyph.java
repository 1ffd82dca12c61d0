package luoshi.document;

/**
 * A character on a page, all lengths in points from the top left of the page as it is read.
 *
 * @param text the character, or the characters of a ligature
 * @param left where it begins
 * @param right where it ends
 * @param base the line that it stands on
 * @param size the size of its font
 */
record PdfGlyph(String text, double left, double right, double base, double size) {

  boolean blank() {
    return text.isBlank();
  }

  double middle() {
    return (left + right) / 2;
  }
}
