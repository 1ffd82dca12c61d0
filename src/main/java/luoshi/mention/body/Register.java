package luoshi.mention.body;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.lexicon.TableRow;
import luoshi.message.FileFault;

/** All bodies of {@code rules/bodies}, looked up in one pass over a text. */
final class Register {

  private static final Set<String> COUNTRIES = Set.of("US", "UK", "EU", "UN", "G7");

  /** Jurisdictions whose bodies are meant by their short names everywhere. */
  private static final Set<String> WIDE = Set.of("", "European Union", "United Nations");

  private static final Pattern SHORT = Pattern.compile("[A-Z]{2,6}|(?:[Tt]he )?[A-Z][a-z]+");
  private static final String LIST = "()（）,，/、;；";

  private final AhoCorasickDoubleArrayTrie<List<Body>> names = new AhoCorasickDoubleArrayTrie<>();
  private final Map<String, String> wider = new HashMap<>();
  private final EnglishShapes english;
  private final boolean empty;

  /**
   * The bodies of one or more folders of tables. Of two bodies with one name the one counts that is
   * at home where the document comes from, else the first.
   *
   * @param english the shapes of names that many places share: Ministry of Finance
   */
  Register(List<Path> folders, EnglishShapes english) {
    this.english = english;
    TreeMap<String, List<Body>> byName = new TreeMap<>();
    for (Path file : folders.stream().flatMap(Register::tables).toList()) {
      for (TableRow row : TableRow.read(file)) {
        Body body = body(row);
        if (body.isArea() && !body.jurisdiction().isEmpty()) {
          wider.putIfAbsent(body.name(), body.jurisdiction());
        }
        body.names()
            .forEach(name -> byName.computeIfAbsent(name, k -> new ArrayList<>()).add(body));
      }
    }
    empty = byName.isEmpty();
    if (!empty) {
      names.build(byName);
    }
  }

  private static Body body(TableRow row) {
    return new Body(
        row.cell("name"), row.words("aliases"), row.cell("kind"), row.cell("jurisdiction"));
  }

  private static Stream<Path> tables(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
    } catch (IOException e) {
      throw new FileFault("folder.unlisted", folder, 1);
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
              hits.add(new Hit(begin, end, atHome(bodies, home, text.substring(begin, end))));
            }
          });
    }
    return hits;
  }

  private Body atHome(List<Body> bodies, String home, String name) {
    Body first = bodies.get(0);
    if (home.isEmpty()) {
      return first;
    }
    return bodies.stream()
        .filter(body -> body.jurisdiction().equals(home))
        .findFirst()
        .orElseGet(() -> isForeign(first, home, name) ? first.named(name) : first);
  }

  /**
   * NEA is the Chinese one in documents from China, and "the Treasury" the British one in British
   * documents; elsewhere such a short name means a body of that place, which no table has. So does
   * a name that tells only the office, like Transport Department.
   */
  private boolean isForeign(Body body, String home, String name) {
    boolean brief = SHORT.matcher(name).matches() && !name.equals(body.name());
    return !body.isArea()
        && (brief || english.isName(name) && !namesPlace(name))
        && !WIDE.contains(body.jurisdiction())
        && !isWithin(home, body.jurisdiction());
  }

  private boolean namesPlace(String name) {
    List<Hit> places = new ArrayList<>();
    names.parseText(
        name,
        (begin, end, bodies) -> {
          if (bodies.get(0).isArea() && !cutsWord(name, begin) && !cutsWord(name, end)) {
            places.add(new Hit(begin, end, bodies.get(0)));
          }
        });
    return !places.isEmpty();
  }

  /** Whether a place is another one or lies in it: a district in its city and its country. */
  private boolean isWithin(String place, String other) {
    String parent = wider.get(place);
    return place.equals(other)
        || parent != null && !parent.equals(place) && isWithin(parent, other);
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
