package luoshi.shell;

import org.jline.utils.WCWidth;

/** Text in terminal columns, of which a Chinese character takes two. */
final class Width {

  private Width() {}

  /** Columns that a text takes. */
  static int of(String text) {
    return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }

  /** The text, cut to so many columns; an ellipsis ends it where something was cut. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      used += Math.max(0, WCWidth.wcwidth(c));
      if (used > columns - 1) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.append('…').toString();
  }

  /** Blanks that fill a text up to so many columns. */
  static String pad(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text)));
  }

  /**
   * The text on one line, without characters that would steer the terminal or turn its direction.
   */
  static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ")
        .replaceAll("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200E}\\x{200F}]", "");
  }
}
