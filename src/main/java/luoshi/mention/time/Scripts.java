package luoshi.mention.time;

/** Cheap tests of a character's script. */
final class Scripts {

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

  static boolean hasHan(String text) {
    return text.chars().anyMatch(c -> isHan((char) c));
  }
}
