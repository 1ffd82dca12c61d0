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
import luoshi.message.Text;

/** What an author can do about a rule that does not compile. */
final class Mends {

  static final Text COMPARE = new Text("mend.compare");

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
  Text mend(Rule rule, int at, String message) {
    Map<String, String> imports = imports(rule.file());
    Matcher field = FIELD.matcher(message);
    if (message.contains("conclude cannot be resolved")) {
      return new Text("mend.global");
    }
    if (message.contains("Unable to find class")) {
      return new Text("mend.import", imports.keySet());
    }
    if (message.contains("to a variable")) {
      return new Text("mend.bind");
    }
    if (message.contains("is not visible")) {
      return new Text("mend.method");
    }
    if (message.contains("not applicable for the arguments")) {
      return new Text("mend.arguments");
    }
    if (message.contains("For input string")) {
      return new Text("mend.quotes");
    }
    if (message.contains("Unable to Analyse")) {
      return new Text("mend.unbound");
    }
    String fact = field.find() ? fact(rule, at, message) : "";
    if (imports.containsKey(fact)) {
      return new Text(
          "mend.fields", fact, Nearest.first(field.group(1), fields(imports.get(fact))));
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
