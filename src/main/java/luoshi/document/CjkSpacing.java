package luoshi.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks that typesetting put into Chinese lines, and only there, are taken out. */
final class CjkSpacing {

  /** 1 3 0 0, also with a point and a sign of per cent. */
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\d.] ?)\\d(?: \\d)*(?: ?[.．] ?\\d(?: \\d)*)?(?: ?[%％‰])?(?! ?\\d)");

  /** 关 于 印 发: three characters or more that all stand alone. */
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff](?: [\\u4e00-\\u9fff]){2,}(?![\\u4e00-\\u9fff])");

  private static final Pattern WIDE_MARK = Pattern.compile(" (?=[，。；：、！？）》”])|(?<=[（《“]) ");

  private CjkSpacing() {}

  /** Whether a character takes a square of its own, as those of Chinese do. */
  static boolean isWide(char c) {
    return c >= 0x2E80 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFFEF;
  }

  /** Whether at least a third of the Chinese characters of a text stand apart from the next. */
  static boolean isSpaced(String text) {
    int apart = 0;
    int all = 0;
    for (int i = 0; i + 2 < text.length(); i++) {
      if (Character.isIdeographic(text.charAt(i))) {
        all++;
        boolean gap = text.charAt(i + 1) == ' ' && Character.isIdeographic(text.charAt(i + 2));
        apart += gap ? 1 : 0;
      }
    }
    return apart > 0 && apart * 3 >= all;
  }

  static String mended(String text) {
    if (text.indexOf(' ') < 0 || !Han.in(text, 0, text.length())) {
      return text;
    }
    String closed = without(DIGITS, without(SPACED, text));
    return WIDE_MARK.matcher(closed).replaceAll("");
  }

  private static String without(Pattern spaced, String text) {
    return spaced
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(found.group().replace(" ", "")));
  }
}
