package luoshi.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.document.DocumentReader;
import luoshi.document.Folding;
import luoshi.document.Given;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/**
 * The examples of the rules and the texts annotated for this project, turned to Traditional script
 * by the library, give the same conclusions as in Simplified.
 */
class TraditionalTest {

  private static final Path RULES = Path.of("rules");
  private static final Path TEXTS = Path.of("src/test/resources/gold/texts");
  private static final double SAME = 0.98;

  private final Rulebook rulebook = Rulebook.load(RULES, Path.of("target/rules"));
  private final Extractor extractor =
      new Extractor(rulebook, MentionFinder.of(RULES, rulebook.lexicon()), Clock.systemUTC());
  private final DocumentReader reader = new DocumentReader(RULES);
  private final Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");

  private final List<String> changed = new ArrayList<>();
  private int all;

  @Test
  void theExamplesOfRulesConcludeTheSame() {
    rulebook.catalogue().stream()
        .filter(RuleExamples::covers)
        .flatMap(rule -> Stream.concat(rule.yes().stream(), rule.no().stream()))
        .map(example -> example.replaceFirst("(?s)=>.*", "").strip())
        .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
        .distinct()
        .forEach(text -> compare("example.md", text.replace(" ¶ ", "\n\n")));
    isTheSame();
  }

  @Test
  void theAnnotatedTextsConcludeTheSame() throws IOException {
    try (Stream<Path> texts = Files.list(TEXTS)) {
      for (Path text : texts.sorted().toList()) {
        String name = String.valueOf(text.getFileName());
        if (name.startsWith("zh-") && name.matches(".*\\.(?:txt|md)")) {
          compare(name, Files.readString(text));
        }
      }
    }
    isTheSame();
  }

  private void isTheSame() {
    assertThat(all).isGreaterThan(200);
    double same = 1 - changed.size() / (double) all;
    assertThat(same)
        .as("%d of %d conclusions changed: %s", changed.size(), all, String.join("\n", changed))
        .isGreaterThanOrEqualTo(SAME);
  }

  /** Counts the conclusions of a text, and those that are in only one of its scripts. */
  private void compare(String name, String text) {
    List<String> simplified = told(name, text);
    List<String> other = told(name, traditional.transliterate(text));
    all += Math.max(simplified.size(), other.size());
    List<String> gone = without(simplified, other);
    List<String> come = without(other, simplified);
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      String before = i < gone.size() ? gone.get(i) : "nothing";
      changed.add(before + " -> " + (i < come.size() ? come.get(i) : "nothing"));
    }
  }

  private static List<String> without(List<String> some, List<String> others) {
    List<String> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private List<String> told(String name, String text) {
    Given given = new Given(null, null, LocalDate.of(2025, 1, 15), null);
    var document = reader.read(name, text.getBytes(StandardCharsets.UTF_8), given);
    return extractor.extract(document).commitments().stream()
        .map(
            c ->
                c.quote().start()
                    + " "
                    + Folding.of(ToldConclusion.of(c) + " | " + c.quote().exact()))
        .map(told -> told.replace('乾', '干'))
        .toList();
  }
}
