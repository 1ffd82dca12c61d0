package luoshi.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import luoshi.document.DocumentReader;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyRuleConcludesWhatItsExamplesSay() {
    Path rules = Path.of("rules");
    Rulebook rulebook = Rulebook.load(rules, Path.of("target/rules"));
    Extractor extractor =
        new Extractor(rulebook, MentionFinder.of(rules, rulebook.lexicon()), Clock.systemUTC());
    RuleExamples examples = new RuleExamples(extractor, new DocumentReader(rules));
    return rulebook.catalogue().stream()
        .filter(RuleExamples::covers)
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(), () -> assertThat(examples.failures(rule)).isEmpty()));
  }
}
