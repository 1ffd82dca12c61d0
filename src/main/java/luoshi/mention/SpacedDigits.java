package luoshi.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads figures whose digits a scanner has set apart (1 3 0 0公里, 4 8 %) as one number. */
final class SpacedDigits {

  /** Single digits with a blank between each, before a Chinese character or a percent sign. */
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<![\\d.,])\\d{1,2}(?: ?[.．] ?\\d| \\d){1,11}(?= ?[%％\\u4e00-\\u9fff])(?<=\\d)");

  private SpacedDigits() {}

  /**
   * The text with such digits moved together to the right, blanks before them: every other place
   * stays as it was.
   */
  static String closed(String text) {
    Matcher spaced = SPACED.matcher(text);
    if (!spaced.find()) {
      return text;
    }
    StringBuilder closed = new StringBuilder(text);
    do {
      int end = spaced.end();
      String digits = spaced.group().replace(" ", "");
      if (end < text.length() - 1 && text.charAt(end) == ' ') {
        end++;
      }
      int length = end - spaced.start();
      closed.replace(spaced.start(), end, " ".repeat(length - digits.length()) + digits);
    } while (spaced.find());
    return closed.toString();
  }
}
