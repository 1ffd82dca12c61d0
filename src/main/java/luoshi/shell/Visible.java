package luoshi.shell;

/**
 * Text that cannot steer the terminal that shows it: controls stand as visible marks. The first 32
 * and DEL as Unicode's pictures of them (␛), what else hides or turns text by its number (‹202E›):
 * the controls of C1, those of direction, characters without width and tags, line and paragraph
 * separators, halves of characters.
 */
final class Visible {

  private static final int PICTURES = 0x2400;

  private static final String SEEN =
      "\u00ad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\ud804\udcbd\ud804\udccd";

  private Visible() {}

  /** The text with marks in place of controls; line ends and tabulators stay. */
  static String text(String text) {
    if (text.codePoints().noneMatch(Visible::steers)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  /** The JSON text with escapes in place of controls: programs read back what was there. */
  static String json(String text) {
    if (text.codePoints().noneMatch(Visible::steers)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.append(steers(c) ? escaped(c) : Character.toString(c)));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (!steers(c)) {
      shown.appendCodePoint(c);
    } else if (c < ' ') {
      shown.appendCodePoint(PICTURES + c);
    } else if (c == 0x7f) {
      shown.append('␡');
    } else {
      shown.append("‹%04X›".formatted(c));
    }
  }

  private static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\t';
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> !isSeen(c);
      default -> false;
    };
  }

  /** The soft hyphen, and signs around numbers of Arabic, Syriac and Kaithi, which are printed. */
  private static boolean isSeen(int c) {
    return SEEN.indexOf(c) >= 0;
  }

  /** JSON knows halves of characters alone. */
  private static String escaped(int c) {
    StringBuilder escaped = new StringBuilder();
    for (char half : Character.toChars(c)) {
      escaped.append("\\u%04x".formatted((int) half));
    }
    return escaped.toString();
  }
}
