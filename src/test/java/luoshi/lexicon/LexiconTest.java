package luoshi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import luoshi.message.FileFault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

  private static final String FILE =
      """
      doc: Verbs of opening.
      cue: act.open
      reach: clause
      verbs: [open, {build: [builds, building, built]}]
      notAfter: [the]
      words: [开放]
      except: [改革开放]
      "yes": ["It opens. => open"]
      "no": ["It closes."]
      """;

  @TempDir Path rules;

  @TestFactory
  Stream<DynamicTest> everyWordListMatchesWhatItsExamplesSay() {
    Lexicon lexicon = Lexicon.load(Path.of("rules"));
    LexiconExamples examples = new LexiconExamples(lexicon);
    return lexicon.files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.path().toString(), () -> assertThat(examples.failures(file)).isEmpty()));
  }

  @Test
  void knowsTheInflectionsOfAVerb() throws IOException {
    Lexicon lexicon = lexicon(FILE);
    assertThat(lexicon.match("They opened it, building on and opening two"))
        .extracting(m -> m.entry().form())
        .containsExactly("past", "ing", "ing");
  }

  @Test
  void takesAVerbAfterAnArticleForANoun() throws IOException {
    assertThat(lexicon(FILE).match("the open")).isEmpty();
    assertThat(lexicon(FILE).match("we open")).hasSize(1);
  }

  @Test
  void leavesAWordInsideALongerOneAlone() throws IOException {
    assertThat(lexicon(FILE).match("改革开放")).isEmpty();
    assertThat(lexicon(FILE).match("全面开放")).hasSize(1);
  }

  @Test
  void saysWhichLineOfAFileIsBroken() {
    assertThatThrownBy(() -> lexicon("doc: x\ncue: ["))
        .isInstanceOf(FileFault.class)
        .hasMessageContaining("a.yaml:2");
    assertThatThrownBy(() -> lexicon("doc: x\nkue: y\n"))
        .hasMessageContaining("unknown key kue")
        .hasMessageContaining("a.yaml:2");
    assertThatThrownBy(() -> lexicon("doc: x\ncue: y\nreach: far\nyes: [a]\nno: [b]\n"))
        .hasMessageContaining("unknown reach far");
  }

  private Lexicon lexicon(String file) throws IOException {
    Path folder = Files.createDirectories(rules.resolve("lexicon/en"));
    Files.writeString(folder.resolve("a.yaml"), file);
    return Lexicon.load(rules);
  }
}
