package luoshi.shell;

/**
 * Text that cannot steer the terminal that shows it: controls stand as visible marks. The first 32
 * and DEL as Unicode's pictures of them (␛), what else hides or turns text by its number (‹202E›):
 * the controls of C1, those of direction, line and paragraph separators, halves of characters.
 */
final class Visible {

  private static final int PICTURES = 0x2400;

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
    text.codePoints()
        .forEach(c -> shown.append(steers(c) ? "\\u%04x".formatted(c) : Character.toString(c)));
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
      default -> turns(c);
    };
  }

  /** Marks, embeddings, overrides and isolates of direction. */
  private static boolean turns(int c) {
    return c == 0x061c
        || c == 0x200e
        || c == 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069;
  }
}
