package luoshi.commitment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import luoshi.lexicon.TableRow;

/** The words of one language by which titles are made, from {@code rules/title/words.csv}. */
final class TitleWords {

  private final Map<String, Set<String>> classes = new HashMap<>();

  /**
   * The words of a language; none where a rules folder has no such table.
   *
   * @param rules the rules folder
   * @param language zh or en
   */
  static TitleWords of(Path rules, String language) {
    TitleWords words = new TitleWords();
    Path table = rules.resolve("title").resolve("words.csv");
    List<TableRow> rows = Files.exists(table) ? TableRow.read(table) : List.of();
    for (TableRow row : rows) {
      if (row.cell("language").equals(language)) {
        words
            .classes
            .computeIfAbsent(row.cell("class"), k -> new HashSet<>())
            .addAll(row.words("words"));
      }
    }
    return words;
  }

  /** Whether a word is of a class. */
  boolean is(String sort, String word) {
    return classes.getOrDefault(sort, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** How many characters at the beginning of a text are the longest word of a class there, or 0. */
  int opens(String sort, String text) {
    return classes.getOrDefault(sort, Set.of()).stream()
        .filter(text::startsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
