package luoshi.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One file of {@code rules/reading}: lines that are not part of a document, or that say something
 * about it.
 *
 * @param name the file name without its ending
 * @param doc what the rule is about
 * @param gives for a cut its reason, for a field {@code title}, {@code publisher}, {@code issuer}
 *     or {@code date}
 * @param reach how much a match stands for
 * @param rank among rules for one field the highest that matches wins
 * @param as how a field's value is written, {@code {}} standing for what was read
 * @param patterns regular expressions that match from the start of a line; the first group that
 *     matches is the value of a field
 * @param yes examples: a line for a cut, {@code line => value} for a field
 * @param no near misses
 */
record ReadingRule(
    String name,
    String doc,
    String gives,
    Reach reach,
    int rank,
    String as,
    List<Pattern> patterns,
    List<String> yes,
    List<String> no) {

  /** How much of the text a match stands for. */
  enum Reach {
    /** Cuts the line. */
    LINE,
    /** Cuts the line and what follows it up to the next blank line but one. */
    BOX,
    /** Cuts everything from the line to the end of the document. */
    REST,
    /** Cuts nothing; reads a field from the first lines. */
    TOP,
    /** Cuts nothing; reads a field from the last lines. */
    BOTTOM
  }

  /** Whether the rule cuts something. */
  boolean cuts() {
    return reach == Reach.LINE || reach == Reach.BOX || reach == Reach.REST;
  }

  /** What the rule reads from a line: a field's value, for cuts the line itself; or null. */
  @Nullable String read(String line) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(line);
      if (cuts() ? matcher.matches() : matcher.lookingAt()) {
        return cuts() ? line : as.replace("{}", value(matcher));
      }
    }
    return null;
  }

  private static String value(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String value = matcher.group(group);
      if (value != null) {
        return value.strip();
      }
    }
    return matcher.group().strip();
  }
}
