package luoshi.mention.quantity;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.lexicon.TableRow;

/** English noun phrases around a figure: up to a preposition, a verb or a mark. */
final class EnglishPhrases {

  private static final int MOST_WORDS = 7;
  private static final Pattern PARTICIPLE = Pattern.compile("[a-z]{2,}[^e]ed");

  /** Says where, not what: nationwide, city-wide. */
  private static final Pattern WIDE =
      Pattern.compile("(?:nation|country|city|state|world|province|district|county)-?wide");

  /** Nouns with the ending of a participle. */
  private static final Set<String> ENDS_SO =
      Set.of("shed", "seabed", "riverbed", "watershed", "moped", "hundred");

  private final Set<String> stops = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();
  private final Dictionary<Boolean> skips = new Dictionary<>();

  EnglishPhrases(Path folder) {
    for (var row : TableRow.read(folder.resolve("metric.csv"))) {
      switch (row.cell("position")) {
        case "stop" -> stops.addAll(row.words("words"));
        case "verb" -> verbs.addAll(row.words("words"));
        case "skip" -> row.words("words").forEach(word -> skips.add(word, true));
        default -> {}
      }
    }
  }

  /**
   * The phrase after a number or unit; its words may be empty. "five cohorts turning 55" counts
   * cohorts.
   */
  Phrase after(String text, int from) {
    int start = skip(text, Chars.skipSpaces(text, from));
    start = "\"“‘".indexOf(Chars.at(text, start)) >= 0 ? start + 1 : start;
    int end = start;
    String head = "";
    int at = start;
    for (int words = 0; words < MOST_WORDS; words++) {
      int to = word(text, at);
      String word = text.substring(at, to);
      if (endsAt(word)
          || isParticiple(word) && closes(next(text, to))
          || head.endsWith("s") && word.endsWith("ing")) {
        break;
      }
      head = word;
      end = to;
      at = Chars.skipSpaces(text, to);
      if (at == to) {
        break;
      }
    }
    boolean none = head.isEmpty() || Chars.at(text, from) != ' ';
    return none ? new Phrase(from, "", "") : phrase(text, start, end, head);
  }

  private boolean endsAt(String word) {
    return word.isEmpty()
        || stops.contains(word.toLowerCase(Locale.ROOT))
        || WIDE.matcher(word).matches();
  }

  /** "specialized and new firms" goes on behind its "and". */
  private boolean closes(String word) {
    return endsAt(word) && !word.equals("and") && !word.equals("or");
  }

  /** "5,000 completed by 2027" counts what was named before. */
  private static boolean isParticiple(String word) {
    return PARTICIPLE.matcher(word).matches() && !ENDS_SO.contains(word);
  }

  private static String next(String text, int from) {
    int start = Chars.skipSpaces(text, from);
    return text.substring(start, word(text, start));
  }

  private static Phrase phrase(String text, int start, int end, String head) {
    return new Phrase(end, Plurals.singular(head), text.substring(start, end));
  }

  private int skip(String text, int from) {
    Dictionary.Hit<Boolean> hit = skips.at(text, from);
    return hit == null ? from : skip(text, Chars.skipSpaces(text, hit.end()));
  }

  private static int word(String text, int from) {
    int to = from;
    while (isWord(text, to)) {
      to++;
    }
    return to;
  }

  private static boolean isWord(String text, int at) {
    char c = Chars.at(text, at);
    boolean joint = (c == '-' || c == '’' || c == '\'' || c == '&') && isWord(text, at + 1);
    return Chars.isLetter(c) || joint;
  }

  /** The last phrase of a stretch of text: "and raise the share" gives "share". */
  String last(String stretch) {
    String[] words = stretch.strip().split("[^A-Za-zÀ-ÿ’'&0-9-]+");
    StringBuilder phrase = new StringBuilder();
    for (int i = words.length - 1; i >= 0 && i >= words.length - MOST_WORDS; i--) {
      boolean stop = isEdge(words[i]) && !joins(words, i);
      if (stop && !phrase.isEmpty()) {
        break;
      }
      phrase.insert(0, stop ? "" : words[i] + " ");
    }
    return phrase.toString().strip().replaceFirst("(?: of| for| at| in)+$", "");
  }

  /** The word ends a phrase: {@code the} share, {@code raise} output. */
  private boolean isEdge(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return stops.contains(lower) || verbs.contains(lower);
  }

  /** Between two nouns "for" belongs to what is measured: waiting time for surgery. */
  private boolean joins(String[] words, int at) {
    boolean inside = at > 0 && at < words.length - 1;
    return inside && words[at].equals("for") && !isEdge(words[at - 1]) && !isEdge(words[at + 1]);
  }
}
