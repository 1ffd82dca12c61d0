package luoshi.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rules of a DRL file with their annotations and line numbers; the conditions are left to
 * Drools.
 */
final class RuleParser {

  private static final Pattern RULE = Pattern.compile("(?m)^rule\\s+\"([^\"\\n]+)\"");
  private static final Pattern END = Pattern.compile("(?m)^end\\b");
  private static final Pattern ANNOTATION = Pattern.compile("(?m)^\\s+@(\\w+)\\((.*)\\)\\s*$");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
  private static final Pattern NAME = Pattern.compile("(?:zh|en|any)-[a-z0-9-]+");
  private static final Pattern FORBIDDEN =
      Pattern.compile("(?m)^\\s*(salience|agenda-group|ruleflow-group|no-loop)\\b");

  private final Path file;
  private final String stage;
  private final String text;

  RuleParser(Path file, String stage, String text) {
    this.file = file;
    this.stage = stage;
    this.text = text;
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    Matcher start = RULE.matcher(text);
    while (start.find()) {
      Matcher end = END.matcher(text);
      if (!end.find(start.end())) {
        throw error(
            start.start(),
            "rule " + start.group(1) + " has no end",
            "Close it with a line \"end\".");
      }
      rules.add(rule(start.group(1), start.start(), text.substring(start.start(), end.end())));
    }
    return rules;
  }

  private Rule rule(String name, int at, String source) {
    if (!NAME.matcher(name).matches()) {
      throw error(
          at,
          "rule name " + name,
          "Begin names with zh-, en- or any-, in lower case with hyphens.");
    }
    Matcher forbidden = FORBIDDEN.matcher(source);
    if (forbidden.find()) {
      throw error(
          at + forbidden.start(1),
          "rule " + name + " uses " + forbidden.group(1),
          "Order comes from facts and @rank; take it out.");
    }
    String doc = String.join(" ", strings(name, at, source, "doc"));
    int rank = rank(name, at, source);
    return new Rule(
        name,
        stage,
        file,
        line(at),
        doc,
        rank,
        strings(name, at, source, "yes"),
        strings(name, at, source, "no"),
        source);
  }

  private List<String> strings(String name, int at, String source, String annotation) {
    List<String> found = new ArrayList<>();
    Matcher string = STRING.matcher(argument(name, at, source, annotation));
    while (string.find()) {
      found.add(string.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
    }
    if (found.isEmpty()) {
      throw missing(name, at, annotation);
    }
    return found;
  }

  private int rank(String name, int at, String source) {
    try {
      return Integer.parseInt(argument(name, at, source, "rank").strip());
    } catch (NumberFormatException e) {
      throw error(
          at,
          "rule " + name + ": @rank is no whole number",
          "Write @rank(40); rules/README.md lists the bands.");
    }
  }

  private String argument(String name, int at, String source, String annotation) {
    Matcher matcher = ANNOTATION.matcher(source);
    while (matcher.find()) {
      if (matcher.group(1).equals(annotation)) {
        return matcher.group(2);
      }
    }
    throw missing(name, at, annotation);
  }

  private RuleError missing(String name, int at, String annotation) {
    return error(
        at,
        "rule " + name + " has no @" + annotation,
        "Add it on a line of its own, as rules/README.md shows.");
  }

  private RuleError error(int at, String what, String mend) {
    return new RuleError(file, line(at), what, mend);
  }

  private int line(int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
