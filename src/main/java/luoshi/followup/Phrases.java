package luoshi.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import luoshi.rulebook.fact.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of a table in a text: Chinese ones as written, English ones by the stems of
 * their words. The longest phrase wins.
 */
final class Phrases {

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z&]*");
  private static final int MOST_WORDS = 5;

  private final Map<Character, List<Phrase>> chinese = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  private record Phrase(String text, String label) {}

  /**
   * What a text consists of.
   *
   * @param labels the labels of the phrases found
   * @param rest the text without Chinese phrases
   * @param stems the stems that belong to no English phrase
   */
  record Parts(Set<String> labels, String rest, List<String> stems) {}

  /** The phrases of a table with the columns {@code zh} and {@code en}, alternatives after |. */
  Phrases(List<Row> rows, String label) {
    for (Row row : rows) {
      each(row.get("zh"), text -> addChinese(new Phrase(text, row.get(label))));
      each(row.get("en"), text -> english.put(stems(text), row.get(label)));
    }
    chinese.values().forEach(list -> list.sort(Comparator.comparing(p -> -p.text().length())));
  }

  Parts parts(String text) {
    Set<String> labels = new HashSet<>();
    String rest = chinese(text, labels);
    List<String> stems =
        WORD.matcher(rest).results().map(MatchResult::group).map(Stems::of).toList();
    return new Parts(labels, rest, english(stems, labels));
  }

  private String chinese(String text, Set<String> labels) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      Phrase found = at(text, i);
      if (found == null) {
        rest.append(text.charAt(i));
      } else {
        labels.add(found.label());
        rest.append(' ');
        i += found.text().length() - 1;
      }
    }
    return rest.toString();
  }

  private @Nullable Phrase at(String text, int index) {
    for (Phrase phrase : chinese.getOrDefault(text.charAt(index), List.of())) {
      if (text.startsWith(phrase.text(), index)) {
        return phrase;
      }
    }
    return null;
  }

  private List<String> english(List<String> stems, Set<String> labels) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < stems.size(); ) {
      int length = Math.min(MOST_WORDS, stems.size() - i);
      while (length > 0 && !english.containsKey(String.join(" ", stems.subList(i, i + length)))) {
        length--;
      }
      if (length == 0) {
        rest.add(stems.get(i));
      } else {
        labels.add(english.getOrDefault(String.join(" ", stems.subList(i, i + length)), ""));
      }
      i += Math.max(1, length);
    }
    return rest;
  }

  private void addChinese(Phrase phrase) {
    chinese.computeIfAbsent(phrase.text().charAt(0), k -> new ArrayList<>()).add(phrase);
  }

  private static String stems(String text) {
    return String.join(
        " ", WORD.matcher(text).results().map(MatchResult::group).map(Stems::of).toList());
  }

  private static void each(String cell, java.util.function.Consumer<String> then) {
    for (String text : cell.split("\\|")) {
      if (!text.isBlank()) {
        then.accept(text.strip());
      }
    }
  }
}
