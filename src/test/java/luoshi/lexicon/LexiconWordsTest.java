package luoshi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import luoshi.message.FileFault;
import luoshi.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconWordsTest {

  private static final String FILE =
      """
      doc: Words of completion.
      cue: act
      reach: clause
      words: [建成, 全面建成, within the year]
      verbs: [submit, {build: [builds, building, built]}]
      except: [建成区]
      "yes": ["年内建成。 => 建成"]
      "no": ["建成区扩大。"]
      """;

  @TempDir Path rules;

  @ParameterizedTest
  @CsvSource({
    "submitted, past",
    "submitting, ing",
    "submits, third",
    "Submit, base",
    "built, past",
  })
  void knowsTheFormsOfVerbs(String written, String form) {
    List<Match> found = load(FILE).match("The office " + written + " it.");
    assertThat(found).extracting(m -> m.entry().form()).containsExactly(form);
  }

  @Test
  void takesTheLongestWordOfAKindAndLeavesExceptedOnesOut() {
    assertThat(words("全面建成与建成区和建成")).containsExactly("全面建成", "建成");
  }

  @Test
  void readsPhrasesAndChineseWordsAcrossLines() {
    assertThat(words("Within  the\n   year it is 建\n成。"))
        .containsExactly("Within  the\n   year", "建\n成");
  }

  @Test
  void doesNotReadAcrossASpaceBetweenChineseWords() {
    assertThat(words("新建 成都")).isEmpty();
  }

  @Test
  void matchesEnglishOnlyAtWordBoundaries() {
    assertThat(words("resubmit and prebuilt")).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "words: [建成,|words: 建成,|4|words is not a list",
        "reach: clause|reach: page|3|unknown reach page",
        "reach: clause|raech: clause|3|unknown key raech",
        "doc: Words of completion.||1|has no doc",
        "words: [建成,|words: [建成, 建成,|4|twice",
        "\"no\": [\"建成区扩大。\"]||1|no example under no",
        "built]}|built}|5|cannot be read as YAML",
        "built]}|bu\u0007ilt]}|1|cannot be read as YAML",
      })
  void pointsAtWhatIsWrongWithAFile(String old, String now, int line, String what) {
    String broken = FILE.replace(old, now == null ? "" : now);
    FileFault error = catchThrowableOfType(FileFault.class, () -> load(broken));
    assertThat(error).hasMessageContaining("act.yaml:" + line + ": ").hasMessageContaining(what);
    assertThat(error.text(Messages.in("en"))).contains("\n  ");
  }

  private List<String> words(String text) {
    return load(FILE).match(text).stream().map(m -> text.substring(m.start(), m.end())).toList();
  }

  private Lexicon load(String file) {
    Path folder = rules.resolve("lexicon/zh/deeper");
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("act.yaml"), file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return Lexicon.load(rules);
  }
}
