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
import luoshi.message.FileFault;

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
      throw error("rule.annotation", found.start(1), key);
    }
    if (arguments.put(key, found.group(2)) != null) {
      throw error("rule.second", found.start(1), key);
    }
  }

  List<String> strings(String key) {
    List<String> found = new ArrayList<>();
    Matcher string = STRING.matcher(argument(key));
    while (string.find()) {
      found.add(string.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
    }
    if (found.isEmpty() || found.stream().anyMatch(String::isBlank)) {
      throw error("rule.empty", source.indexOf("@" + key), key);
    }
    return found;
  }

  int number(String key) {
    try {
      return Integer.parseInt(argument(key).strip());
    } catch (NumberFormatException e) {
      throw error("rule.no-number", source.indexOf("@" + key), key);
    }
  }

  private String argument(String key) {
    String argument = arguments.get(key);
    if (argument == null) {
      throw error("rule.lacks", 0, key);
    }
    return argument;
  }

  private FileFault error(String message, int at, String key) {
    int down = (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
    return new FileFault(message, file, line + down, rule, key);
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
