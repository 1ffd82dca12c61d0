package luoshi.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.rulebook.fact.Scope;

/**
 * What one pattern of a rule may match: {@code Cue(kind == "past", scope == Scope.CLAUSE, …)}. Only
 * what is plain from its text narrows it; a pattern that says it otherwise is taken to match all.
 *
 * @param type simple name of the facts
 * @param kind whether a kind of them may match
 * @param scopes the places in which they may stand
 */
record View(String type, Predicate<String> kind, Set<Scope> scopes) {

  private static final Pattern COMMENT = Pattern.compile("(?m)//[^\"\n]*$");
  private static final Pattern OPENING = Pattern.compile("\\b([A-Z]\\w*)\\(");
  private static final Pattern BRACKET = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|[()]");

  private static final Pattern KIND =
      Pattern.compile("\\bkind\\b(?:\\s*(==|matches)\\s*\"((?:[^\"\\\\]|\\\\.)*+)\")?");

  /** A constraint of its own that names scopes and nothing else, or one that is left out. */
  private static final Pattern SCOPED =
      Pattern.compile(
          "(?:^|,)\\s*(scope == Scope\\.\\w+(?:\\s*\\|\\| scope == Scope\\.\\w+)*|scope != Scope\\.\\w+)\\s*(?=,|$)");

  private static final Pattern SCOPE = Pattern.compile("Scope\\.(\\w+)");

  /** The views of every pattern in a file of rules. */
  static List<View> in(String rules) {
    String text = COMMENT.matcher(rules).replaceAll("");
    List<View> views = new ArrayList<>();
    Matcher opening = OPENING.matcher(text);
    while (opening.find()) {
      String constraints = text.substring(opening.end(), closing(text, opening.end()));
      views.add(new View(opening.group(1), kinds(constraints), scopes(constraints)));
    }
    return views;
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

  private static Predicate<String> kinds(String constraints) {
    Predicate<String> named = kind -> false;
    Matcher test = KIND.matcher(constraints);
    boolean tested = false;
    while (test.find()) {
      tested = true;
      named = named.or(kind(test));
    }
    return tested ? named : kind -> true;
  }

  private static Predicate<String> kind(Matcher test) {
    String value = test.group(2);
    if (value == null) {
      return kind -> true;
    }
    return test.group(1).equals("==")
        ? value::equals
        : Pattern.compile(value.replace("\\\\", "\\")).asMatchPredicate();
  }

  private static Set<Scope> scopes(String constraints) {
    Matcher scoped = SCOPED.matcher(constraints);
    if (!scoped.find()) {
      return EnumSet.allOf(Scope.class);
    }
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    SCOPE.matcher(scoped.group(1)).results().forEach(m -> scopes.add(Scope.valueOf(m.group(1))));
    return scoped.group(1).contains("!=") ? EnumSet.complementOf(scopes) : scopes;
  }
}
