package luoshi.syntax;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import luoshi.lexicon.Inflection;
import luoshi.lexicon.TableRow;
import luoshi.syntax.VerbPhrase.Form;
import org.jspecify.annotations.Nullable;

/**
 * The closed classes of words in a table {@code class,words}: a word belongs to one class at most.
 * A verb of the English table stands with its regular forms, or as {@code take:took:taken} where
 * they are not regular.
 */
final class WordClasses {

  /**
   * A form of a listed word.
   *
   * @param lemma the word as listed
   * @param sort its class
   * @param form its inflection, {@link Form#BASE} for words that have none
   */
  record Entry(String lemma, String sort, Form form) {}

  private final Map<String, Entry> byForm = new HashMap<>();

  private WordClasses() {}

  /** A table of words that are not inflected. */
  static WordClasses words(Path table) {
    WordClasses classes = new WordClasses();
    for (TableRow row : TableRow.read(table)) {
      String sort = row.cell("class");
      row.words("words")
          .forEach(word -> classes.enter(row, word, new Entry(word, sort, Form.BASE)));
    }
    return classes;
  }

  /** A table of English verbs. */
  static WordClasses verbs(Path table) {
    WordClasses classes = new WordClasses();
    for (TableRow row : TableRow.read(table)) {
      for (String word : row.words("words")) {
        classes.inflect(row, word.split(":"), row.cell("class"));
      }
    }
    return classes;
  }

  private void inflect(TableRow row, String[] parts, String sort) {
    String lemma = parts[0];
    Inflection.of(lemma)
        .forEach(
            (word, form) -> {
              Form as = Form.valueOf(form.toUpperCase(java.util.Locale.ROOT));
              if (as != Form.PAST || parts.length == 1) {
                byForm.putIfAbsent(word, new Entry(lemma, sort, as));
              }
            });
    enter(row, lemma, new Entry(lemma, sort, Form.BASE));
    for (int i = 1; i < parts.length; i++) {
      byForm.putIfAbsent(parts[i], new Entry(lemma, sort, Form.PAST));
    }
  }

  private void enter(TableRow row, String word, Entry entry) {
    Entry before = byForm.put(word, entry);
    if (before != null && before.lemma().equals(word) && !before.sort().equals(entry.sort())) {
      throw row.fault("syntax.twice", word, before.sort(), entry.sort());
    }
  }

  /** The entry of a word form in small letters, or null. */
  @Nullable Entry get(String word) {
    return byForm.get(word);
  }

  /** The class of a word form in small letters, or the empty text. */
  String sort(String word) {
    Entry entry = byForm.get(word);
    return entry == null ? "" : entry.sort();
  }
}
