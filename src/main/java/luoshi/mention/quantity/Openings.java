package luoshi.mention.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters with which a match of a pattern can begin, found by trying each once: a pattern
 * that fails on a character alone, without having looked for more text, never matches there. Most
 * places of a text are so ruled out without a search. Safe for concurrent use.
 */
final class Openings {

  private static final byte CAN = 1;
  private static final byte CANNOT = 2;

  private final Pattern pattern;
  private final boolean looksBack;
  private final byte[] known = new byte[Character.MAX_VALUE + 1];

  Openings(Pattern pattern) {
    this.pattern = pattern;
    this.looksBack = pattern.pattern().contains("(?<=");
  }

  boolean has(char c) {
    byte answer = known[c];
    if (answer == 0) {
      answer = looksBack || opens("" + c, 0) || opens("a" + c, 1) ? CAN : CANNOT;
      known[c] = answer;
    }
    return answer == CAN;
  }

  private boolean opens(String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, at + 1).useTransparentBounds(true);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
