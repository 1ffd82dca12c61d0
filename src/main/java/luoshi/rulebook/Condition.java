package luoshi.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition of a rule as it is written: {@code $w : Cue(kind == "past", start > 3)}.
 *
 * @param type simple name of the facts
 * @param start index of its constraints in the text
 * @param constraints what stands in its brackets
 * @param required whether the rule cannot fire without it, as far as is plain from the text: not
 *     with "or", "not" or "exists", nor in brackets with others
 */
record Condition(String type, int start, String constraints, boolean required) {

  private static final Pattern COMMENT = Pattern.compile("(?m)//[^\"\n]*$");
  private static final Pattern OPENING = Pattern.compile("\\b([A-Z]\\w*)\\(");
  private static final Pattern BRACKET = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|[()]");
  private static final Pattern PARTING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|[(),]");
  private static final Pattern PROPERTY =
      Pattern.compile("\\b([a-z]\\w*) (?:==|!=|in\\b|not in\\b|matches\\b|not matches\\b)");
  private static final Pattern ALONE =
      Pattern.compile("(?s)(?:.*\\bwhen)?\\s*(?:\\$\\w+\\s*:\\s*)?");
  private static final Pattern OR = Pattern.compile("\\s*(?:or\\b|\\|\\|)");

  /** The conditions of one or several rules; brackets within one are its own. */
  static List<Condition> in(String rules) {
    List<Condition> conditions = new ArrayList<>();
    Matcher opening = OPENING.matcher(rules);
    int done = 0;
    while (opening.find(done)) {
      int end = closing(rules, opening.end());
      boolean alone = ALONE.matcher(rules.substring(done, opening.start())).matches();
      done = Math.min(end + 1, rules.length());
      boolean or = OR.matcher(rules).region(done, rules.length()).lookingAt();
      conditions.add(
          new Condition(
              opening.group(1), opening.end(), rules.substring(opening.end(), end), alone && !or));
    }
    return conditions;
  }

  /** The properties that the conditions of one type constrain, in alphabetical order. */
  static SortedSet<String> asked(String rule, String type) {
    SortedSet<String> asked = new TreeSet<>();
    for (Condition condition : in(uncommented(rule))) {
      Matcher property =
          PROPERTY.matcher(condition.type().equals(type) ? condition.constraints() : "");
      while (property.find()) {
        asked.add(property.group(1));
      }
    }
    return asked;
  }

  /** Rules without comments, which may hold anything; lines stay where they are. */
  static String uncommented(String rules) {
    return COMMENT.matcher(rules).replaceAll("");
  }

  /** Index after the constraints. */
  int end() {
    return start + constraints.length();
  }

  /** The constraints one by one: a comma parts them that stands in no bracket and no string. */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    Matcher parting = PARTING.matcher(constraints);
    int depth = 0;
    int from = 0;
    while (parting.find()) {
      depth += parting.group().equals("(") ? 1 : parting.group().equals(")") ? -1 : 0;
      if (depth == 0 && parting.group().equals(",")) {
        parts.add(constraints.substring(from, parting.start()));
        from = parting.end();
      }
    }
    parts.add(constraints.substring(from));
    return parts;
  }

  /** Where the bracket closes that is open at an index. */
  private static int closing(String text, int from) {
    Matcher bracket = BRACKET.matcher(text).region(from, text.length());
    int depth = 1;
    while (bracket.find()) {
      depth += bracket.group().equals("(") ? 1 : bracket.group().equals(")") ? -1 : 0;
      if (depth == 0) {
        return bracket.start();
      }
    }
    return text.length();
  }
}
