package luoshi.rulebook;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author can do about a rule that does not compile. */
final class Mends {

  static final String COMPARE =
      "Compare the rule with the example in rules/README.md; a bracket, comma or quotation mark may be missing.";

  private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+([\\w.]+\\.(\\w+))\\s*;");
  private static final Pattern FIELD = Pattern.compile("(?:Unknown field|expression:?)\\s+(\\w+)");
  private static final Pattern ON_CLASS = Pattern.compile("on class [\\w.]*?(\\w+)$");
  private static final Pattern FACT = Pattern.compile("\\b([A-Z]\\w*)\\(");

  private final RuleSources sources;

  Mends(RuleSources sources) {
    this.sources = sources;
  }

  /**
   * A mend.
   *
   * @param rule the rule
   * @param at where in the rule the fault stands, or -1
   * @param message what the compiler says
   */
  String mend(Rule rule, int at, String message) {
    Map<String, String> imports = imports(rule.file());
    Matcher field = FIELD.matcher(message);
    if (message.contains("conclude cannot be resolved")) {
      return "Add the line \"global luoshi.rulebook.Conclude conclude;\" above the rules.";
    }
    if (message.contains("Unable to find class")) {
      return "Import the fact, or use one that is imported: " + imports.keySet() + ".";
    }
    if (message.contains("to a variable")) {
      return "Bind it in a condition first, as in \"$c : Clause()\".";
    }
    if (message.contains("is not visible")) {
      return "In then a field is called like a method, as in $b.name().";
    }
    if (message.contains("not applicable for the arguments")) {
      return "conclude.that takes a subject, a field, a value, then the facts it rests on.";
    }
    if (message.contains("For input string")) {
      return "Compare a number with a number, without quotation marks.";
    }
    if (message.contains("Unable to Analyse")) {
      return "A name with $ is bound in an earlier line, a type such as Scope is imported.";
    }
    String fact = field.find() ? fact(rule, at, message) : "";
    if (imports.containsKey(fact)) {
      return fact
          + " has, nearest first: "
          + Nearest.first(field.group(1), fields(imports.get(fact)))
          + ".";
    }
    return COMPARE;
  }

  private static String fact(Rule rule, int at, String message) {
    Matcher named = ON_CLASS.matcher(message.strip());
    if (named.find()) {
      return named.group(1);
    }
    List<MatchResult> before =
        FACT.matcher(rule.source().substring(0, Math.max(0, at))).results().toList();
    return before.isEmpty() ? "" : before.get(before.size() - 1).group(1);
  }

  private Map<String, String> imports(Path file) {
    Map<String, String> imports = new TreeMap<>();
    IMPORT
        .matcher(sources.drl().getOrDefault(file, ""))
        .results()
        .forEach(m -> imports.put(m.group(2), m.group(1)));
    return imports;
  }

  /** The names that a condition can use for the values of a fact. */
  private static TreeSet<String> fields(String type) {
    TreeSet<String> names = new TreeSet<>();
    try {
      Method[] methods = Class.forName(type).getMethods();
      Arrays.stream(methods)
          .filter(m -> m.getParameterCount() == 0 && m.getDeclaringClass() != Object.class)
          .map(Method::getName)
          .filter(name -> !List.of("toString", "hashCode").contains(name))
          .map(name -> name.matches("get[A-Z].*") ? decapitalised(name.substring(3)) : name)
          .forEach(names::add);
    } catch (ClassNotFoundException e) {
      return names;
    }
    return names;
  }

  private static String decapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
