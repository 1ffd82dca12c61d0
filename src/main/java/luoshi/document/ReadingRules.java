package luoshi.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import luoshi.document.ReadingRule.Reach;
import luoshi.message.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Loads the files of {@code rules/reading}. */
final class ReadingRules {

  private static final Set<String> KEYS =
      Set.of("doc", "cut", "field", "reach", "rank", "as", "patterns", "yes", "no");

  private ReadingRules() {}

  /** All reading rules in the order of their file names. */
  static List<ReadingRule> load(Path rules) {
    Path folder = rules.resolve("reading");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(ReadingRules::read)
          .toList();
    } catch (IOException e) {
      throw broken(folder, new Text("reading.folder"));
    }
  }

  private static ReadingRule read(Path file) {
    Map<String, Object> map = parse(file);
    String cut = text(map, "cut");
    String field = text(map, "field");
    if (cut.isEmpty() == field.isEmpty()) {
      throw broken(file, new Text("reading.cut-or-field"));
    }
    return new ReadingRule(
        String.valueOf(file.getFileName()).replace(".yaml", ""),
        needed(file, map, "doc"),
        cut + field,
        reach(file, needed(file, map, "reach")),
        rank(file, map),
        map.getOrDefault("as", "{}").toString(),
        strings(file, map, "patterns").stream().map(p -> pattern(file, p)).toList(),
        strings(file, map, "yes"),
        strings(file, map, "no"));
  }

  private static Map<String, Object> parse(Path file) {
    try {
      Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
      if (!(root instanceof Map<?, ?> map)) {
        throw broken(file, new Text("reading.no-keys"));
      }
      Map<String, Object> named = new HashMap<>();
      map.forEach((key, value) -> named.put(name(key), value));
      for (String key : named.keySet()) {
        if (!KEYS.contains(key)) {
          throw broken(file, new Text("reading.key", key));
        }
      }
      return named;
    } catch (IOException | YAMLException e) {
      throw broken(file, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  /** YAML takes yes and no for truth values. */
  private static String name(Object key) {
    return key == Boolean.TRUE ? "yes" : key == Boolean.FALSE ? "no" : String.valueOf(key);
  }

  private static String text(Map<String, Object> map, String key) {
    return Objects.toString(map.get(key), "").strip();
  }

  private static String needed(Path file, Map<String, Object> map, String key) {
    String value = text(map, key);
    if (value.isEmpty()) {
      throw broken(file, new Text("reading.lacks", key));
    }
    return value;
  }

  private static int rank(Path file, Map<String, Object> map) {
    if (map.getOrDefault("rank", 0) instanceof Integer rank) {
      return rank;
    }
    throw broken(file, new Text("reading.rank"));
  }

  private static List<String> strings(Path file, Map<String, Object> map, String key) {
    if (map.get(key) instanceof List<?> list && !list.isEmpty()) {
      return list.stream().map(String::valueOf).toList();
    }
    throw broken(file, new Text("reading.no-list", key));
  }

  private static Reach reach(Path file, String value) {
    try {
      return Reach.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw broken(file, new Text("reading.reach", value));
    }
  }

  private static Pattern pattern(Path file, String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw broken(file, new Text("reading.pattern", regex));
    }
  }

  private static DocumentException broken(Path file, Object why) {
    return new DocumentException(file.toString(), 1, Problem.BROKEN_RULE, why);
  }
}
