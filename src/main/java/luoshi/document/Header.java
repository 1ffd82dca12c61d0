package luoshi.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What stands above the text proper: lines such as {@code # date: 2025-01-13}, ended by {@code #
 * ----} where other keys than the known ones stand among them, or YAML front matter.
 *
 * @param end where the text proper begins
 * @param given what the header says
 */
record Header(int end, Given given) {

  private static final int LONGEST = 20_000;
  private static final Set<String> KEYS =
      Set.of("title", "publisher", "issuer", "date", "language", "url", "source");

  /** The header of a text; one of no length where there is none. */
  static Header of(String file, String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST));
    if (head.startsWith("---\n") || head.startsWith("---\r\n")) {
      return frontMatter(file, head);
    }
    return head.startsWith("#") ? hashLines(file, head) : new Header(0, Given.NONE);
  }

  private static Header hashLines(String file, String head) {
    Map<String, Entry> entries = new HashMap<>();
    int at = 0;
    for (int line = 1; at < head.length() && head.charAt(at) == '#'; line++) {
      int end = head.indexOf('\n', at) < 0 ? head.length() : head.indexOf('\n', at);
      String content = head.substring(at + 1, end).strip();
      at = Math.min(end + 1, head.length());
      if (content.startsWith("----")) {
        return new Header(at, Entry.given(file, entries));
      }
      int colon = content.indexOf(':');
      if (colon > 0) {
        put(entries, content.substring(0, colon), content.substring(colon + 1), line);
      }
    }
    boolean header = !entries.isEmpty() && KEYS.containsAll(entries.keySet());
    return header ? new Header(at, Entry.given(file, entries)) : new Header(0, Given.NONE);
  }

  private static Header frontMatter(String file, String head) {
    int close = head.indexOf("\n---", 3);
    if (close < 0) {
      return new Header(0, Given.NONE);
    }
    int next = head.indexOf('\n', close + 1);
    int end = next < 0 ? head.length() : next + 1;
    Map<String, Entry> entries = new HashMap<>();
    String yaml = head.substring(4, close + 1);
    if (parse(file, yaml) instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) ->
              put(entries, String.valueOf(key), text(yaml, key, value), line(yaml, key)));
      return new Header(end, Entry.given(file, entries));
    }
    return new Header(0, Given.NONE);
  }

  private static Object parse(String file, String yaml) {
    try {
      Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      return root == null ? Map.of() : root;
    } catch (YAMLException e) {
      String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new DocumentException(file, 1, Problem.BROKEN_HEADER, first);
    }
  }

  /** Dates as written: YAML would turn them into instants. */
  private static String text(String yaml, Object key, Object value) {
    if (value instanceof java.util.Date) {
      String rest = yaml.substring(yaml.indexOf(key + ":") + key.toString().length() + 1);
      return rest.lines().findFirst().orElse("");
    }
    return String.valueOf(value);
  }

  private static int line(String yaml, Object key) {
    int at = Math.max(0, ("\n" + yaml).indexOf("\n" + key + ":"));
    return 2 + (int) yaml.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static void put(Map<String, Entry> entries, String key, String value, int line) {
    if (!value.isBlank() && !value.equals("null")) {
      entries.putIfAbsent(key.strip().toLowerCase(Locale.ROOT), new Entry(value.strip(), line));
    }
  }
}
