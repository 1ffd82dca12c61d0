package luoshi.document;

/** Characters that a file gives one after the other on one line, with no wide gap among them. */
final class PdfPiece {

  /** With a blank in it, a wider gap than this many sizes of the font parts columns or cells. */
  private static final double GAP = 1.0;

  /** Without one, a gap parts them sooner. */
  private static final double GAP_BETWEEN = 0.7;

  /** A gap between two letters that is a blank, where the file has none. */
  private static final double BLANK = 0.16;

  private static final double SAME_LINE = 0.12;
  private static final double SAME_SIZE = 0.12;
  private static final double RAISED = 0.87;

  private final StringBuilder text = new StringBuilder();
  private final double left;
  private final double size;
  private final double base;
  private double right;
  private boolean blankAfter;

  PdfPiece(PdfGlyph first) {
    this.left = first.left();
    this.right = first.right();
    this.base = first.base();
    this.size = first.size();
    text.append(first.text());
  }

  double left() {
    return left;
  }

  double base() {
    return base;
  }

  double size() {
    return size;
  }

  int length() {
    return text.length();
  }

  /** Whether the piece begins where another ends, or ends where it begins. */
  boolean touches(PdfPiece main) {
    double near = 0.5 * main.size;
    return Math.abs(left - main.right) <= near || Math.abs(main.left - right) <= near;
  }

  void blank() {
    blankAfter = true;
  }

  /** Whether the next character of the file goes on with this piece. */
  boolean goesOn(PdfGlyph next) {
    double gap = next.left() - right;
    return Math.abs(next.base() - base) <= SAME_LINE * size
        && Math.abs(next.size() - size) <= SAME_SIZE * size
        && gap > -0.5 * size
        && gap <= (blankAfter ? GAP : GAP_BETWEEN) * size;
  }

  void add(PdfGlyph next) {
    add(next.text(), next.left(), next.right());
  }

  private void add(String words, double from, double to) {
    boolean wide = from - right > BLANK * size;
    char last = text.charAt(text.length() - 1);
    if (blankAfter || wide && !CjkSpacing.isWide(last) && !CjkSpacing.isWide(words.charAt(0))) {
      text.append(' ');
    }
    text.append(words);
    right = Math.max(right, to);
    blankAfter = false;
  }

  /** Whether a piece to the right on the same line belongs to the same words. */
  boolean takes(PdfPiece next) {
    return next.left - right <= (blankAfter ? GAP : GAP_BETWEEN) * Math.max(size, next.size);
  }

  void add(PdfPiece next) {
    if (next.isRaised(this)) {
      text.append(Superscripts.of(next.text.toString()));
      right = Math.max(right, next.right);
    } else {
      add(next.text.toString(), next.left, next.right);
    }
    blankAfter = next.blankAfter;
  }

  private boolean isRaised(PdfPiece main) {
    return raisedOver(main.size, main.base) && base < main.base;
  }

  /** Whether the piece is small and stands a little above or below a line of larger characters. */
  boolean raisedOver(double mainSize, double mainBase) {
    double off = Math.abs(base - mainBase);
    return size <= RAISED * mainSize && off > SAME_LINE / 2 * mainSize && off <= 0.7 * mainSize;
  }

  /** The piece as a line that stands at the base of its row. */
  PdfLine line(double rowBase, int page) {
    return new PdfLine(CjkSpacing.mended(text.toString()), left, right, rowBase, size, page);
  }
}
