package luoshi.lexicon;

import java.util.ArrayList;
import java.util.List;
import luoshi.message.Text;

/**
 * Runs the examples of lexicon files: {@code text => word}, or a text in which no word of the file
 * may match.
 */
public final class LexiconExamples {

  private final Lexicon lexicon;

  /** Examples of the files of a lexicon. */
  public LexiconExamples(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What is wrong with the examples of a file; nothing where all of them hold. */
  public List<Text> failures(LexiconFile file) {
    List<Text> failures = new ArrayList<>();
    for (String example : file.yes()) {
      String[] parts = example.split("=>", 2);
      List<String> found = lemmas(file, parts[0].strip());
      if (parts.length < 2 || !found.contains(parts[1].strip())) {
        failures.add(new Text("example.matches", example, found));
      }
    }
    for (String example : file.no()) {
      List<String> found = lemmas(file, example);
      if (!found.isEmpty()) {
        failures.add(new Text("example.matches", example, found));
      }
    }
    return failures;
  }

  private List<String> lemmas(LexiconFile file, String text) {
    return lexicon.match(text).stream()
        .filter(match -> match.entry().cue().equals(file.cue()))
        .map(match -> match.entry().lemma())
        .toList();
  }
}
