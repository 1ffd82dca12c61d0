package luoshi.mention.time;

import java.util.regex.Pattern;

/** Cheap tests of a character's script. */
final class Scripts {

  private static final Pattern YEAR = Pattern.compile("\\d{4}|[〇零一二三四五六七八九]{4}");

  private Scripts() {}

  static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9fff';
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether words write a year out: 2027, 二〇二七. */
  static boolean namesYear(String words) {
    return YEAR.matcher(words).find();
  }

  static boolean hasHan(String text) {
    return text.chars().anyMatch(c -> isHan((char) c));
  }
}
