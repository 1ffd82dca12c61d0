package luoshi.rulebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.rulebook.fact.Scope;

/**
 * What one condition of a rule may match: {@code Cue(kind == "past", scope == Scope.CLAUSE, …)}.
 * Only what is plain from its text narrows it; one that says it otherwise is taken to match all.
 *
 * @param type simple name of the facts
 * @param kind whether a kind of cue, value of a conclusion or language of a clause may match
 * @param scopes the places in which they may stand
 */
record View(String type, Predicate<String> kind, Set<Scope> scopes) {

  /** One way in which a constraint may hold, that says of which kind the fact then is. */
  private static final Pattern KIND =
      Pattern.compile(
          "[\\s(]*(?:kind|value|language)\\s*(==|matches)\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"(?:[\\s)]*|\\s*&&.*)",
          Pattern.DOTALL);

  /** A constraint of its own that names scopes and nothing else, or one that is left out. */
  private static final Pattern SCOPED =
      Pattern.compile(
          "(?:^|,)\\s*(scope == Scope\\.\\w+(?:\\s*\\|\\| scope == Scope\\.\\w+)*|scope != Scope\\.\\w+)\\s*(?=,|$)");

  /** One kind by name, by which the engine finds all its conditions at once. */
  private static final Pattern ONE_KIND =
      Pattern.compile("(?:^|,)\\s*kind == \"[^\"]*\"\\s*(?=,|$)");

  private static final Pattern SCOPE = Pattern.compile("Scope\\.(\\w+)");

  static View of(Condition condition) {
    String constraints = condition.constraints();
    return new View(condition.type(), kinds(condition), scopes(constraints));
  }

  /** Whether the condition may match facts of a sort, as far as can be told from the sort. */
  boolean mayMatch(Sort sort) {
    return isA(sort.type(), type)
        && (sort.kind() == null || kind.test(sort.kind()))
        && (sort.scope() == null || scopes.contains(sort.scope()));
  }

  private static boolean isA(Class<?> type, String name) {
    return type.getSimpleName().equals(name)
        || name.equals("Object")
        || List.of(type.getInterfaces()).stream().anyMatch(i -> i.getSimpleName().equals(name));
  }

  /**
   * The same rule with the place before all else that a condition about several kinds asks for. The
   * conditions about a place then share one test, behind which a fact from elsewhere meets none of
   * theirs.
   */
  static String placedFirst(String rule) {
    String text = Condition.uncommented(rule);
    StringBuilder placed = new StringBuilder();
    int done = 0;
    for (Condition condition : Condition.in(text)) {
      placed.append(text, done, condition.start()).append(placed(condition.constraints()));
      done = condition.end();
    }
    return placed.append(text, done, text.length()).toString();
  }

  private static String placed(String constraints) {
    Matcher scoped = SCOPED.matcher(constraints);
    if (!scoped.find() || scoped.start() == 0 || ONE_KIND.matcher(constraints).find()) {
      return constraints;
    }
    String others = constraints.substring(0, scoped.start()) + constraints.substring(scoped.end());
    return scoped.group(1) + "," + others;
  }

  private static Predicate<String> kinds(Condition condition) {
    return condition.parts().stream().map(View::kinds).reduce(kind -> true, Predicate::and);
  }

  /** The kinds of which each way to meet a constraint names one; all where one of them does not. */
  private static Predicate<String> kinds(String constraint) {
    Predicate<String> named = kind -> false;
    for (String way : constraint.split("\\|\\|")) {
      Matcher kind = KIND.matcher(way);
      if (!kind.matches()) {
        return any -> true;
      }
      named = named.or(kind(kind));
    }
    return named;
  }

  private static Predicate<String> kind(Matcher test) {
    String value = test.group(2);
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
