package luoshi.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import luoshi.lexicon.Entry.Reach;
import luoshi.message.FileFault;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One file of {@code rules/lexicon}: a cue kind with its words and examples.
 *
 * @param path the file
 * @param doc what the words mean
 * @param cue the cue kind
 * @param reach how far it is in view
 * @param words words and phrases
 * @param verbs English verbs: a string, or a map from the base form to third, ing and past
 * @param except longer words in which none of the words counts
 * @param notAfter words after which an English verb is a noun
 * @param verb whether the words count only where they are verbs of their clause ({@code as: verb})
 * @param yes examples {@code text => word}
 * @param no near misses
 */
public record LexiconFile(
    Path path,
    String doc,
    String cue,
    Reach reach,
    List<String> words,
    List<Object> verbs,
    List<String> except,
    List<String> notAfter,
    boolean verb,
    List<String> yes,
    List<String> no) {

  private static final Set<String> KEYS =
      Set.of("doc", "cue", "reach", "words", "verbs", "except", "notAfter", "as", "yes", "no");

  static LexiconFile read(Path path) {
    Map<String, Object> map = parse(path);
    for (String key : map.keySet()) {
      if (!KEYS.contains(key)) {
        throw new FileFault(
            "lexicon.key", path, line(path, key), key, KEYS.stream().sorted().toList());
      }
    }
    return new LexiconFile(
        path,
        text(path, map, "doc"),
        text(path, map, "cue"),
        reach(path, text(path, map, "reach")),
        strings(path, map, "words"),
        list(path, map, "verbs"),
        strings(path, map, "except"),
        strings(path, map, "notAfter"),
        isVerb(path, map.get("as")),
        needed(path, map, "yes"),
        needed(path, map, "no"));
  }

  private static boolean isVerb(Path path, @Nullable Object value) {
    if (value != null && !value.equals("verb")) {
      throw new FileFault("lexicon.as", path, line(path, "as"), String.valueOf(value));
    }
    return value != null;
  }

  /** A word listed twice is a slip: the second was meant to be another. */
  void checkWords() {
    Set<String> seen = new HashSet<>();
    for (Object word : Stream.of(words, verbs, except).flatMap(List::stream).toList()) {
      String spelling = String.valueOf(word);
      if (spelling.isBlank() || !seen.add(spelling.toLowerCase(Locale.ROOT))) {
        throw new FileFault(
            "lexicon.twice", path, line(path, line -> line.contains(spelling)), spelling);
      }
    }
  }

  private static Map<String, Object> parse(Path path) {
    try {
      Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(path));
      if (root instanceof Map<?, ?> map) {
        Map<String, Object> named = new java.util.LinkedHashMap<>();
        map.forEach(
            (key, value) ->
                named.put(
                    key == Boolean.TRUE ? "yes" : key == Boolean.FALSE ? "no" : String.valueOf(key),
                    value));
        return named;
      }
      throw new FileFault("lexicon.no-keys", path, 1);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new FileFault("lexicon.yaml", path, line, String.valueOf(e.getProblem()));
    } catch (YAMLException e) {
      String[] said = String.valueOf(e.getMessage()).split("\\R", 2);
      throw new FileFault("lexicon.yaml", path, 1, said[0]);
    } catch (IOException e) {
      throw new FileFault("lexicon.unreadable", path, 1);
    }
  }

  private static String text(Path path, Map<String, Object> map, String key) {
    Object value = map.get(key);
    if (value == null || value.toString().isBlank()) {
      throw new FileFault("lexicon.lacks", path, 1, key);
    }
    return value.toString();
  }

  private static Reach reach(Path path, String value) {
    try {
      return Reach.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new FileFault("lexicon.reach", path, line(path, "reach"), value);
    }
  }

  private static List<String> needed(Path path, Map<String, Object> map, String key) {
    List<String> examples = strings(path, map, key);
    if (examples.isEmpty()) {
      throw new FileFault("lexicon.no-example", path, 1, key);
    }
    return examples;
  }

  private static List<String> strings(Path path, Map<String, Object> map, String key) {
    return list(path, map, key).stream().map(Objects::toString).toList();
  }

  private static List<Object> list(Path path, Map<String, Object> map, String key) {
    @Nullable Object value = map.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return List.copyOf(list);
    }
    throw new FileFault("lexicon.no-list", path, line(path, key), key);
  }

  /** The first line that begins with a key. */
  private static int line(Path path, String key) {
    return line(path, line -> line.startsWith(key));
  }

  private static int line(Path path, Predicate<String> sought) {
    try {
      List<String> lines = Files.readAllLines(path);
      return 1
          + IntStream.range(0, lines.size())
              .filter(i -> sought.test(lines.get(i)))
              .findFirst()
              .orElse(0);
    } catch (IOException e) {
      return 1;
    }
  }
}
