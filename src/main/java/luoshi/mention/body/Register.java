package luoshi.mention.body;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import luoshi.mention.quantity.Rows;
import org.apache.commons.csv.CSVRecord;

/** All bodies of {@code rules/bodies}, looked up in one pass over a text. */
final class Register {

  private static final Set<String> COUNTRIES = Set.of("US", "UK", "EU", "UN", "G7");
  private static final String LIST = "()（）,，/、;；";

  private final AhoCorasickDoubleArrayTrie<List<Body>> names = new AhoCorasickDoubleArrayTrie<>();
  private final boolean empty;

  /**
   * The bodies of one or more folders of tables. Of two bodies with one name the one counts that is
   * at home where the document comes from, else the first.
   */
  Register(List<Path> folders) {
    TreeMap<String, List<Body>> byName = new TreeMap<>();
    for (Path file : folders.stream().flatMap(Register::tables).toList()) {
      for (CSVRecord row : Rows.read(file)) {
        Body body = body(row);
        body.names()
            .forEach(name -> byName.computeIfAbsent(name, k -> new ArrayList<>()).add(body));
      }
    }
    empty = byName.isEmpty();
    if (!empty) {
      names.build(byName);
    }
  }

  private static Body body(CSVRecord row) {
    return new Body(
        row.get("name"), Rows.words(row, "aliases"), row.get("kind"), row.get("jurisdiction"));
  }

  private static Stream<Path> tables(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": the bodies cannot be listed", e);
    }
  }

  /**
   * Every name that occurs as whole words; overlapping ones too.
   *
   * @param home the jurisdiction that the document comes from, or empty
   */
  List<Hit> in(String text, String home) {
    List<Hit> hits = new ArrayList<>();
    if (!empty) {
      names.parseText(
          text,
          (begin, end, bodies) -> {
            if (!cutsWord(text, begin) && !cutsWord(text, end) && isClear(text, begin, end)) {
              hits.add(new Hit(begin, end, atHome(bodies, home)));
            }
          });
    }
    return hits;
  }

  private static Body atHome(List<Body> bodies, String home) {
    return bodies.stream()
        .filter(body -> !home.isEmpty() && body.jurisdiction().equals(home))
        .findFirst()
        .orElse(bodies.get(0));
  }

  /** Two capital letters are a body only where they are listed in brackets: (HB, SB). */
  private static boolean isClear(String text, int begin, int end) {
    if (end - begin != 2
        || text.charAt(begin) > 'Z'
        || COUNTRIES.contains(text.substring(begin, end))) {
      return true;
    }
    String before = text.substring(0, begin).strip();
    String after = text.substring(end).strip();
    return !before.isEmpty()
        && !after.isEmpty()
        && LIST.indexOf(before.charAt(before.length() - 1)) >= 0
        && LIST.indexOf(after.charAt(0)) >= 0;
  }

  static boolean cutsWord(String text, int place) {
    return place > 0
        && place < text.length()
        && isWord(text.charAt(place - 1))
        && isWord(text.charAt(place));
  }

  private static boolean isWord(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
