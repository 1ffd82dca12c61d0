package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import luoshi.rulebook.RulesFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Triage by key, and how two analysts agree. */
class ReviewTest {

  @TempDir private Path folder;
  private PlanShell shell;

  @BeforeEach
  void ingest() {
    shell = new PlanShell(folder);
    shell.ingest();
  }

  @Test
  void eachKeyDecidesOneCandidateAndALaterSessionGoesOnWithTheRest() {
    assertThat(shell.pressing("c q").run("review")).isZero();
    assertThat(shell.out()).contains("1/3", "【市民政局要建成社区食堂20座】", "recorded 1; 2 left");
    assertThat(shell.shown("list", "review:confirmed")).contains("社区食堂");
    assertThat(shell.pressing("s c").run("review")).isZero();
    assertThat(shell.out()).contains("1/2").doesNotContain("【市民政局");
    assertThat(shell.shown("list", "review:confirmed")).contains("管网");
  }

  @Test
  void aRejectionTakesAReasonOfTheListAndLeavesTheListings() {
    assertThat(shell.pressing("r 1 q").run("review")).isZero();
    assertThat(shell.out()).contains("1 not a commitment", "3 a duplicate");
    assertThat(shell.pressing("q").run("review", "--lang", "zh")).isZero();
    assertThat(shell.out())
        .contains("完成时限：2025-12-31，依据原文“2025年”（zh-title-time）", "…海州市2025年工作方案")
        .doesNotContain("publisher:", "-- ");
    assertThat(shell.shown("list")).doesNotContain("社区食堂");
    assertThat(shell.shown("list", "review:rejected")).contains("社区食堂");
  }

  @Test
  void aFieldIsCorrectedOnTheWayAndTheLastDecisionTakenBack() {
    assertThat(shell.pressing("e value=25 c u q").run("review")).isZero();
    assertThat(shell.shown("list", "review:candidate", "食堂")).contains("25");
  }

  @Test
  void goingBackTheJudgementInViewIsTakenBackAndNotTheLast() {
    assertThat(shell.pressing("c c b b u q").run("review")).isZero();
    assertThat(shell.shown("list", "review:candidate")).contains("食堂");
    assertThat(shell.shown("list", "review:confirmed")).doesNotContain("食堂");
    assertThat(shell.out()).contains("Showing 1 of");
  }

  @Test
  void anUnknownKeyExplainsTheKeysAndDecidesNothing() {
    assertThat(shell.pressing("x q").run("review")).isZero();
    assertThat(shell.out()).contains("c: right as it is", "recorded 0; 3 left");
  }

  @Test
  void twoWhoReviewApartAreComparedFieldByField() {
    assertThat(shell.pressing("c c r 1").run("review", "--blind", "--as", "wang")).isZero();
    assertThat(shell.pressing("c r 2 r 1").run("review", "--blind", "--as", "zhao", "--all"))
        .isZero();
    assertThat(shell.out()).contains("3/3");
    String table = shell.shown("agreement", "wang", "zhao", "--format", "csv");
    assertThat(table).contains("review,3,0.667,0.400", "kind,3,1.000,");
    assertThat(shell.shown("agreement", "wang", "zhao", "--cases"))
        .contains("confirmed", "rejected");
  }

  @Test
  void editedRulesAreTriedOnTheLedgerWithoutTouchingIt() {
    assertThat(shell.shown("rules", "diff")).contains("Showing 0 of 0");
    RulesFolder rules =
        RulesFolder.shippedIn(folder)
            .with("kind/figures.drl", "\"kind\", \"TARGET\", $f)", "\"kind\", \"MEASURE\", $f)");
    assertThat(shell.shown("rules", "diff", "--rules", rules.path().toString()))
        .contains("TARGET", "MEASURE", "any-planned-figure", "社区食堂");
    assertThat(shell.shown("list", "食堂")).contains("target");
  }
}
