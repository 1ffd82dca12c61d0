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

  /** Turns a match into a meaning, in view of the text around it. */
  interface Resolver {
    @Nullable Value resolve(Matcher match, Reading reading);
  }

  static Form of(String triggers, String regex, Resolver resolver) {
    return new Form(triggers, Pattern.compile(regex, Pattern.CASE_INSENSITIVE), resolver);
  }
}
