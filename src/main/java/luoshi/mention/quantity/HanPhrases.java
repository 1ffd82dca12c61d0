package luoshi.mention.quantity;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.lexicon.TableRow;
import org.jspecify.annotations.Nullable;

/** Chinese classifiers and nouns around a figure: 100条旅游线路, 制造业企业100家. */
final class HanPhrases {

  private static final Pattern NOUNS = Pattern.compile("[^，。；：、！？,;:()（）\\s\\d%]{1,32}");
  private static final Pattern MORE = Pattern.compile("^(?:左右|以上|以下|以内|余|多|的|具有)+");

  /** What follows the noun that is counted. */
  private static final Pattern COUNT_OF = Pattern.compile("(?:总?数量?|总量|规模)$");

  private static final Pattern EDGES = Pattern.compile("^[\\s、，和及与）)】]+|[\\s、，（(]+$");

  private final Dictionary<String> classifiers = new Dictionary<>();
  private final Dictionary<String> nouns = new Dictionary<>();
  private final Dictionary<Boolean> leads = new Dictionary<>();
  private final Dictionary<Boolean> trails = new Dictionary<>();

  HanPhrases(Path folder) {
    fill(classifiers, folder.resolve("classifiers.csv"));
    fill(nouns, folder.resolve("nouns.csv"));
    for (var row : TableRow.read(folder.resolve("metric.csv"))) {
      switch (row.cell("position")) {
        case "lead" -> row.words("words").forEach(word -> leads.add(word, true));
        case "trail" -> row.words("words").forEach(word -> trails.add(word, true));
        default -> {}
      }
    }
  }

  private static void fill(Dictionary<String> words, Path file) {
    TableRow.read(file)
        .forEach(row -> row.words("words").forEach(w -> words.add(w, row.cell("unit"))));
  }

  /** The classifier or noun after a number with what it counts, or null. */
  @Nullable Phrase after(String text, int from, String left) {
    int at = Chars.skipSpaces(text, from);
    Dictionary.Hit<String> classifier = classifiers.at(text, at);
    Dictionary.Hit<String> noun = nouns.at(text, at);
    if (noun != null && (classifier == null || classifier.end() < noun.end())) {
      return new Phrase(noun.end(), noun.meaning(), words(text, at));
    }
    return classifier == null ? null : counted(text, classifier, left);
  }

  private Phrase counted(String text, Dictionary.Hit<String> classifier, String left) {
    String words = words(text, classifier.end());
    String noun = words.isEmpty() ? head(left) : head(words);
    String counts = classifier.meaning();
    String plain = counts.isEmpty() ? text.substring(classifier.start(), classifier.end()) : counts;
    return new Phrase(classifier.end(), noun.isEmpty() ? plain : noun, words);
  }

  private static String words(String text, int from) {
    Matcher run = NOUNS.matcher(text).region(from, text.length());
    return run.lookingAt() ? MORE.matcher(run.group()).replaceFirst("") : "";
  }

  /** The unit of the phrase's last noun (床 of 每千人口床位数), else of its first known one, else empty. */
  private String head(String phrase) {
    String counted = COUNT_OF.matcher(phrase).replaceFirst("");
    Dictionary.Hit<String> last = nouns.before(counted, counted.length());
    for (int at = 0; last == null && at < counted.length(); at++) {
      Dictionary.Hit<String> hit = nouns.at(counted, at);
      last = hit != null && hit.end() - at > 1 ? hit : null;
    }
    return last == null ? "" : last.meaning();
  }

  /** What a clause speaks of before its figure, without verbs and cue words around it. */
  String subject(String left) {
    String subject = EDGES.matcher(left).replaceAll("");
    for (var hit = trails.before(subject, subject.length()); hit != null; ) {
      subject = subject.substring(0, hit.start()).strip();
      hit = trails.before(subject, subject.length());
    }
    for (var hit = leads.at(subject, 0); hit != null && hit.end() < subject.length(); ) {
      subject = subject.substring(hit.end()).strip();
      hit = leads.at(subject, 0);
    }
    return subject;
  }
}
