package luoshi.lexicon;

/**
 * A text as words are looked up in it: lower case, one space for any white space, and none where a
 * line breaks between two Chinese characters. Knows where each character stands in the original.
 */
final class Folded {

  private final char[] text;
  private final int[] at;
  private int length;

  private Folded(int size) {
    text = new char[size];
    at = new int[size + 1];
  }

  static Folded of(String written) {
    Folded folded = new Folded(written.length());
    int i = 0;
    while (i < written.length()) {
      char c = written.charAt(i);
      if (isSpace(c)) {
        i = folded.space(written, i);
      } else {
        folded.put(c == '’' ? '\'' : Character.toLowerCase(c), i++);
      }
    }
    folded.at[folded.length] = written.length();
    return folded;
  }

  /** Takes a run of white space, and says where it ends. */
  private int space(String written, int from) {
    int to = from;
    boolean breaks = false;
    for (; to < written.length() && isSpace(written.charAt(to)); to++) {
      breaks |= written.charAt(to) == '\n';
    }
    boolean inside =
        from > 0
            && to < written.length()
            && isHan(written.charAt(from - 1))
            && isHan(written.charAt(to));
    if (!(breaks && inside)) {
      put(' ', from);
    }
    return to;
  }

  private void put(char c, int from) {
    text[length] = c;
    at[length++] = from;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == 0xA0;
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /** The folded text. */
  String text() {
    return new String(text, 0, length);
  }

  /** Where a character of the folded text stands in the original. */
  int start(int index) {
    return at[index];
  }

  /** Where the original of a stretch that ends before this index ends. */
  int end(int index) {
    return at[index - 1] + 1;
  }
}
