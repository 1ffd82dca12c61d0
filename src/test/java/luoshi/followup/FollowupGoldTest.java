package luoshi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import luoshi.commitment.Extractor;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.followup.FollowupEvaluation.Mistake;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What reports of one year say of the plans of the year before, in texts written for this. */
class FollowupGoldTest {

  private static final Path RULES = Path.of("rules");
  private static final Path GOLD = Path.of("src/test/resources/followup");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC);

  private static FollowupEvaluator evaluator;
  private static DocumentReader reader;

  @BeforeAll
  static void rules() {
    Rulebook rulebook = Rulebook.load(RULES, Path.of("target/rules"));
    MentionFinder finder = MentionFinder.of(RULES, rulebook.lexicon());
    evaluator =
        new FollowupEvaluator(rulebook, finder.bodies(), new Extractor(rulebook, finder, CLOCK));
    reader = new DocumentReader(RULES);
  }

  @Test
  void everyOutcomeThatIsToldIsSuggestedAndNothingElse() {
    FollowupEvaluation evaluation = evaluate(Expected.read(GOLD));

    assertThat(evaluation.mistakes()).isEmpty();
    assertThat(evaluation.scores()).extracting(FollowupScore::kind).contains("unmentioned", "");
  }

  @Test
  void whatIsNotToldAsTheGoldSaysIsMissedAndSpurious() {
    Expected wrong =
        new Expected(
            "沙洲省2025.txt",
            "城镇新增就业25万人",
            "沙洲省2026.txt",
            List.of("measured"),
            "26.3万人",
            BigDecimal.valueOf(27));

    FollowupEvaluation evaluation = evaluate(List.of(wrong));

    assertThat(evaluation.mistakes())
        .extracting(Mistake::what)
        .containsExactly("missed", "spurious");
    assertThat(evaluation.scores())
        .last()
        .isEqualTo(new FollowupScore("", 1, 0, 1, 0))
        .extracting(FollowupScore::recall)
        .isEqualTo(new BigDecimal("0.000"));
  }

  private static FollowupEvaluation evaluate(List<Expected> gold) {
    return evaluator.evaluate(
        gold, name -> reader.read(GOLD.resolve("texts").resolve(name), Given.NONE));
  }
}
