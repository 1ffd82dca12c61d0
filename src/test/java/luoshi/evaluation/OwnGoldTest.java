package luoshi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.commitment.Extractor;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The texts written and annotated for this project are read no worse than they were; floors lie two
 * points under the figures.
 */
class OwnGoldTest {

  private static final Path GOLD = Path.of("src/test/resources/gold");

  private static final Map<String, String> FLOORS =
      Map.of(
          "f1", "0.88",
          "kind", "0.90",
          "value_unit", "0.95",
          "comparator", "0.90",
          "deadline", "0.92",
          "lead", "0.90",
          "exact_quotes", "1.0");

  private final Rulebook rulebook = Rulebook.load(Path.of("rules"), Path.of("target/rules"));
  private final MentionFinder finder = MentionFinder.of(Path.of("rules"), rulebook.lexicon());
  private final DocumentReader reader = new DocumentReader(Path.of("rules"));

  @TestFactory
  Stream<DynamicTest> everyFigureOfALanguageReachesItsFloor() {
    List<Gold> gold = Gold.load(GOLD);
    return Stream.of("zh-", "en-").flatMap(language -> floors(language, of(gold, language)));
  }

  private static List<Gold> of(List<Gold> gold, String language) {
    return gold.stream().filter(one -> one.document().startsWith(language)).toList();
  }

  private Stream<DynamicTest> floors(String language, List<Gold> gold) {
    assertThat(gold).as("annotated texts " + language).isNotEmpty();
    Map<String, BigDecimal> figures = evaluated(gold).total().figures();
    return FLOORS.entrySet().stream()
        .map(
            floor ->
                DynamicTest.dynamicTest(
                    language + floor.getKey(),
                    () ->
                        assertThat(figures.get(floor.getKey()))
                            .isGreaterThanOrEqualTo(new BigDecimal(floor.getValue()))));
  }

  private Evaluation evaluated(List<Gold> gold) {
    return new Evaluator(new Extractor(rulebook, finder, Clock.systemUTC()), finder)
        .evaluate(gold, name -> reader.read(GOLD.resolve("texts").resolve(name), Given.NONE));
  }
}
