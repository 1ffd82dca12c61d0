package luoshi.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import luoshi.message.FileFault;

/**
 * The words of {@code rules/lexicon}, all in one automaton. Chinese words match anywhere, English
 * ones at word boundaries and in any case; white space in a phrase matches a line break too. Within
 * a cue kind the longest match wins. Immutable; safe for concurrent use.
 */
public final class Lexicon {

  private final AhoCorasickDoubleArrayTrie<List<Word>> words = new AhoCorasickDoubleArrayTrie<>();
  private final List<LexiconFile> files;

  /** A word as one file has it; blocked words are those in which no word of the cue counts. */
  private record Word(Entry entry, boolean blocked, Set<String> notAfter) {}

  private Lexicon(List<LexiconFile> files) {
    this.files = List.copyOf(files);
    Map<String, List<Word>> table = new TreeMap<>();
    files.forEach(LexiconFile::checkWords);
    files.forEach(file -> enter(file, table));
    words.build(table);
  }

  /**
   * Reads the lexicon of a rules folder.
   *
   * @param rules the rules folder
   * @throws FileFault where a file is broken or there is none
   */
  public static Lexicon load(Path rules) {
    Path folder = rules.resolve("lexicon");
    List<LexiconFile> files = new ArrayList<>();
    for (String language : List.of("en", "zh")) {
      paths(folder.resolve(language)).forEach(path -> files.add(LexiconFile.read(path)));
    }
    if (files.isEmpty()) {
      throw new FileFault("lexicon.none", folder, 1);
    }
    return new Lexicon(files);
  }

  private static List<Path> paths(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new FileFault("folder.unlisted", folder, 1);
    }
  }

  /** The files, each with its examples. */
  public List<LexiconFile> files() {
    return files;
  }

  /** The cue kinds that the files define. */
  public Set<String> cues() {
    Set<String> cues = new HashSet<>();
    files.forEach(file -> cues.add(file.cue()));
    return cues;
  }

  /** Every word of the lexicon in a text, by start, the longer first. */
  public List<Match> match(String text) {
    Folded look = Folded.of(text);
    String folded = look.text();
    Map<String, List<Match>> byCue = new HashMap<>();
    Map<String, List<Match>> blocked = new HashMap<>();
    words.parseText(
        folded,
        (begin, end, hits) -> {
          for (Word word : hits) {
            if (stands(folded, begin, end)
                && !isNoun(text.charAt(look.start(begin)), folded, begin, word)) {
              Match match = new Match(look.start(begin), look.end(end), word.entry());
              (word.blocked() ? blocked : byCue)
                  .computeIfAbsent(word.entry().cue(), k -> new ArrayList<>())
                  .add(match);
            }
          }
        });
    List<Match> found = new ArrayList<>();
    byCue.forEach(
        (cue, matches) ->
            found.addAll(Longest.of(matches, blocked.getOrDefault(cue, new ArrayList<>()))));
    found.sort(
        Comparator.comparingInt(Match::start)
            .thenComparing(m -> -m.end())
            .thenComparing(m -> m.entry().cue()));
    return found;
  }

  private static boolean stands(String text, int begin, int end) {
    return !(isLatin(text.charAt(begin)) && begin > 0 && isLatin(text.charAt(begin - 1)))
        && !(isLatin(text.charAt(end - 1)) && end < text.length() && isLatin(text.charAt(end)));
  }

  /**
   * An English verb is a noun after an article or preposition, or capitalised inside a sentence
   * ("Progress Report").
   */
  private static boolean isNoun(char first, String text, int begin, Word word) {
    if (word.notAfter().isEmpty()) {
      return false;
    }
    int to = begin;
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    int from = to;
    while (from > 0
        && (isLatin(text.charAt(from - 1))
            || text.charAt(from - 1) == '’'
            || text.charAt(from - 1) == '\'')) {
      from--;
    }
    boolean inTitle = Character.isUpperCase(first) && to > from && isLatin(text.charAt(to - 1));
    return inTitle || word.notAfter().contains(text.substring(from, to));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c >= 0xC0 && c <= 0x24F;
  }

  private static void enter(LexiconFile file, Map<String, List<Word>> table) {
    file.words().forEach(word -> enter(file, word, word, "", false, table));
    file.except().forEach(word -> enter(file, word, word, "", true, table));
    for (Object verb : file.verbs()) {
      forms(file, verb)
          .forEach((spelling, form) -> enter(file, spelling, lemma(verb), form, false, table));
    }
  }

  private static String lemma(Object verb) {
    return verb instanceof Map<?, ?> map
        ? String.valueOf(map.keySet().iterator().next())
        : verb.toString();
  }

  private static Map<String, String> forms(LexiconFile file, Object verb) {
    if (!(verb instanceof Map<?, ?> map)) {
      return Inflection.of(verb.toString());
    }
    Map<String, String> forms = new HashMap<>();
    if (!(map.values().iterator().next() instanceof List<?> list) || list.size() != 3) {
      throw new FileFault("lexicon.verb", file.path(), 1, lemma(verb));
    }
    forms.put(list.get(2).toString(), "past");
    forms.put(list.get(0).toString(), "third");
    forms.put(list.get(1).toString(), "ing");
    forms.put(lemma(verb), "base");
    return forms;
  }

  private static void enter(
      LexiconFile file,
      String spelling,
      String lemma,
      String form,
      boolean blocked,
      Map<String, List<Word>> table) {
    Entry entry = new Entry(file.cue(), lemma, form, file.reach(), file.verb());
    Set<String> notAfter =
        form.equals("base") || form.equals("third") ? Set.copyOf(file.notAfter()) : Set.of();
    table
        .computeIfAbsent(Folded.of(spelling).text(), k -> new ArrayList<>())
        .add(new Word(entry, blocked, notAfter));
  }
}
