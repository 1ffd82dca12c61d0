package luoshi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import luoshi.commitment.Extractor;
import luoshi.document.DocumentReader;
import luoshi.mention.BodyFinder;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MatchRulesTest {

  private static final Path RULES = Path.of("rules");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-01-15T00:00:00Z"), ZoneOffset.UTC);

  @TestFactory
  Stream<DynamicTest> everyMatchingRuleProposesWhatItsExamplesSay() {
    Rulebook rulebook = Rulebook.load(RULES, Path.of("target/rules"));
    Extractor extractor =
        new Extractor(rulebook, MentionFinder.of(RULES, rulebook.lexicon()), CLOCK);
    MatchExamples examples =
        new MatchExamples(rulebook, extractor, new DocumentReader(RULES), new BodyFinder(RULES));
    return rulebook.catalogue().stream()
        .filter(MatchExamples::covers)
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(), () -> assertThat(examples.failures(rule)).isEmpty()));
  }
}
