package luoshi.mention.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a time.
 *
 * @param triggers what a match can begin with, separated by blanks: a Latin word in lower case, or
 *     single characters; {@code #} stands for any digit
 * @param pattern matched at the trigger
 * @param resolver gives the meaning of a match, or null where it is no time after all
 */
record Form(String triggers, Pattern pattern, Resolver resolver) {

  private static final Pattern BLANK_IN_CLASS = Pattern.compile("(\\[[^\\] ]*) ([^\\]]*\\])");

  /** Turns a match into a meaning, in view of the text around it. */
  interface Resolver {
    @Nullable Value resolve(Matcher match, TimeContext reading);
  }

  static Form of(String triggers, String regex, Resolver resolver) {
    return new Form(triggers, pattern(regex), resolver);
  }

  /** Whether a match can begin so: it does, or would with more text. */
  boolean canBegin(String beginning) {
    Matcher matcher = pattern.matcher(beginning);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /**
   * Compiles without regard to case; a blank stands for any white space, as lines may be wrapped.
   */
  static Pattern pattern(String regex) {
    String wrapped =
        BLANK_IN_CLASS
            .matcher(regex)
            .replaceAll("$1\\\\s$2")
            .replace(" ?", "\\s*")
            .replace(" ", "\\s+");
    return Pattern.compile(wrapped, Pattern.CASE_INSENSITIVE);
  }
}
