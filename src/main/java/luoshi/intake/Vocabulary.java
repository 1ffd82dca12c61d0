package luoshi.intake;

import com.ibm.icu.text.Normalizer2;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.ledger.Delivery;
import luoshi.lexicon.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The words by which tables are read, from the folder {@code import} of the rules: what the header
 * of a column means, which words name a delivery state, and how a heading among the rows begins.
 */
final class Vocabulary {

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{P}&&[^#]]+");
  private static final Pattern EDGES = Pattern.compile("^[\\s:：(（]+|[\\s:：)）。.]+$");
  private static final int LONGEST_HEADER = 30;
  private static final int SHORTEST_PART = 2;

  private final Map<String, Field> headers = new LinkedHashMap<>();
  private final Map<String, Delivery> states = new LinkedHashMap<>();
  private final List<String> shares = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> trims = new ArrayList<>();
  private final List<Pattern> groups = new ArrayList<>();

  /**
   * Reads the words.
   *
   * @param rules the rules folder
   * @throws luoshi.message.FileFault where a table is broken
   */
  Vocabulary(Path rules) {
    Path folder = rules.resolve("import");
    TableRow.read(folder.resolve("columns.csv"))
        .forEach(row -> headers.put(key(row.cell("header")), row.one("column", Field.class)));
    TableRow.read(folder.resolve("progress.csv"))
        .forEach(row -> states.put(key(row.cell("words")), row.one("delivery", Delivery.class)));
    TableRow.read(folder.resolve("measured.csv")).forEach(this::beside);
    TableRow.read(folder.resolve("trims.csv")).forEach(row -> trims.add(row.cell("words")));
    TableRow.read(folder.resolve("groups.csv"))
        .forEach(row -> groups.add(Pattern.compile(row.pattern("pattern"))));
  }

  /** What the column under a header holds, or null where the header says nothing known. */
  @Nullable Field field(String header) {
    if (header.isEmpty() || header.length() > LONGEST_HEADER) {
      return null;
    }
    String key = key(header);
    Field exact = headers.get(key);
    return exact == null ? longest(key) : exact;
  }

  /** Whether a header is one of the words themselves. */
  boolean knows(String header) {
    return headers.containsKey(key(header));
  }

  private @Nullable Field longest(String key) {
    String best = "";
    for (String word : headers.keySet()) {
      boolean part = word.length() >= SHORTEST_PART && headers.get(word) != Field.UNIT;
      if (part && word.length() > best.length() && holds(key, word)) {
        best = word;
      }
    }
    return headers.get(best);
  }

  /** English words are looked for whole, Chinese ones anywhere. */
  private static boolean holds(String key, String word) {
    boolean latin = word.charAt(0) < 0x250;
    return latin ? (" " + key + " ").contains(" " + word + " ") : key.contains(word);
  }

  /** The delivery state that words under progress name, or null where they say more or less. */
  @Nullable Delivery state(String words) {
    return states.get(key(words));
  }

  private void beside(TableRow row) {
    (row.one("role", Role.class) == Role.SHARE ? shares : others).add(key(row.cell("words")));
  }

  /** What words beside a figure under progress say of it. */
  private enum Role {
    SHARE,
    OTHER
  }

  /** Whether a percentage between two texts is a share of the target. */
  boolean isShare(String before, String after) {
    String ahead = key(before).replaceFirst("的$", "");
    String behind = key(after);
    return shares.stream().anyMatch(word -> ahead.endsWith(word) || behind.startsWith(word));
  }

  /** Whether a part of a text tells of something that was not reached. */
  boolean measuresNothing(String part) {
    String key = key(part);
    return others.stream().anyMatch(word -> holds(key, word));
  }

  /** Whether a line begins as a heading does. */
  boolean isGroup(String line) {
    return groups.stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }

  /** The name of a body without labels and verbs beside it, such as 牵头单位： and 配合. */
  String trimmed(String name) {
    String bare = EDGES.matcher(name).replaceAll("");
    for (String word : trims) {
      if (bare.length() > word.length() && bare.regionMatches(true, 0, word, 0, word.length())) {
        return trimmed(bare.substring(word.length()));
      }
      int end = bare.length() - word.length();
      if (end > 0 && bare.regionMatches(true, end, word, 0, word.length())) {
        return trimmed(bare.substring(0, end));
      }
    }
    return bare;
  }

  /** Words without case, width, marks and what stands in brackets, by which they are compared. */
  static String key(String words) {
    return bare(BRACKETS.matcher(folded(words)).replaceAll(""));
  }

  /** The same with what stands in brackets. */
  static String wholeKey(String words) {
    return bare(folded(words));
  }

  private static String folded(String words) {
    return Normalizer2.getNFKCCasefoldInstance().normalize(words);
  }

  private static String bare(String words) {
    boolean chinese = words.chars().anyMatch(Character::isIdeographic);
    return NO_WORD.matcher(words).replaceAll(chinese ? "" : " ").strip();
  }
}
