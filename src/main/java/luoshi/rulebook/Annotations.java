package luoshi.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The annotations of one rule. Each of the four stands once; a list may run over several lines. */
final class Annotations {

  private static final Set<String> KEYS = Set.of("doc", "rank", "yes", "no");
  private static final Pattern ANNOTATION =
      Pattern.compile("(?ms)^[ \\t]+@(\\w+)\\((.*?)\\)[ \\t]*$");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private final Path file;
  private final String rule;
  private final int line;
  private final String source;
  private final Map<String, String> arguments = new HashMap<>();

  Annotations(Path file, String rule, int line, String source) {
    this.file = file;
    this.rule = rule;
    this.line = line;
    this.source = source;
    ANNOTATION.matcher(source).results().forEach(this::add);
  }

  private void add(MatchResult found) {
    String key = found.group(1);
    if (!KEYS.contains(key)) {
      throw error(
          found.start(1), "has an unknown annotation @" + key, "Use @doc, @rank, @yes, @no.");
    }
    if (arguments.put(key, found.group(2)) != null) {
      throw error(
          found.start(1),
          "has a second @" + key,
          "Write all of them in one list: @" + key + "({\"…\", \"…\"}).");
    }
  }

  List<String> strings(String key) {
    List<String> found = new ArrayList<>();
    Matcher string = STRING.matcher(argument(key));
    while (string.find()) {
      found.add(string.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
    }
    if (found.isEmpty() || found.stream().anyMatch(String::isBlank)) {
      throw error(source.indexOf("@" + key), "leaves @" + key + " empty", "Fill it in.");
    }
    return found;
  }

  int number(String key) {
    try {
      return Integer.parseInt(argument(key).strip());
    } catch (NumberFormatException e) {
      throw error(
          source.indexOf("@" + key),
          "gives @" + key + " no whole number",
          "Write @rank(40); rules/README.md lists the bands.");
    }
  }

  private String argument(String key) {
    String argument = arguments.get(key);
    if (argument == null) {
      throw error(0, "has no @" + key, "Add @" + key + "(…), as rules/README.md shows.");
    }
    return argument;
  }

  private RuleError error(int at, String what, String mend) {
    int down = (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
    return new RuleError(file, line + down, "rule " + rule + " " + what, mend);
  }

  /**
   * The rule without annotations, on the same lines: Drools would parse them again and drop a
   * second one of a key.
   */
  static String removed(String source) {
    return ANNOTATION.matcher(source).replaceAll(m -> "\n".repeat(lines(m.group())));
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
