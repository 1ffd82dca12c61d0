package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import luoshi.rulebook.RulesFolder;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changed rules applied to documents that were read before. */
class ReclassifyTest {

  @TempDir private Path folder;
  private PlanShell shell;
  private RulesFolder rules;

  @BeforeEach
  void copyRules() {
    shell = new PlanShell(folder);
    rules = RulesFolder.shippedIn(folder);
  }

  /** From now on whatever names a canteen is a forecast. */
  private void forecastCanteens() {
    rules.with("lexicon/zh/forecast.yaml", "words: [", "words: [食堂, ");
  }

  private String again(String... words) {
    return shell.shown(ArrayUtils.addAll(words, "--rules", rules.path().toString()));
  }

  @Test
  void whatTheRulesFindNoMoreIsLeftOutUntilThatIsUndone() {
    shell.ingest();
    forecastCanteens();
    assertThat(again("reclassify", "--dry-run")).contains("食堂", "would change 1 commitment");
    assertThat(shell.shown("list")).contains("食堂");
    assertThat(again("reclassify", "--yes")).contains("changed 1 commitment");
    assertThat(shell.shown("list")).doesNotContain("食堂").contains("管网");
    assertThat(shell.shown("check")).startsWith("sound: ");
    assertThat(again("rules", "diff")).contains("Showing 0 of 0");
    assertThat(shell.shown("undo")).contains("rules");
    assertThat(shell.shown("list")).contains("食堂");
    assertThat(shell.shown("check")).startsWith("sound: ");
  }

  @Test
  void whatTheRulesFindNowIsAddedAndUndoTakesItAway() {
    forecastCanteens();
    again("ingest", shell.plan().toString());
    assertThat(shell.shown("list")).doesNotContain("食堂");
    assertThat(shell.shown("reclassify", "--yes")).contains("TARGET", "changed 1 commitment");
    assertThat(shell.shown("list", "owner:民政局")).contains("食堂", "20");
    assertThat(shell.shown("agenda", "--as-of", "2025-01-14")).doesNotContain("食堂");
    shell.shown("undo");
    assertThat(shell.shown("list")).doesNotContain("食堂");
    assertThat(shell.shown("check")).startsWith("sound: ");
  }

  @Test
  void otherConclusionsHoldWithTheirReasonsAndCorrectionsOutrankThem() {
    shell.ingest();
    shell.shown("edit", "管网", "--set", "kind=action");
    rules.with("kind/figures.drl", "\"kind\", \"TARGET\", $f)", "\"kind\", \"MEASURE\", $f)");
    assertThat(again("reclassify", "--yes")).contains("changed 2 commitments");
    assertThat(shell.shown("list", "kind:action")).contains("管网");
    assertThat(shell.shown("list", "kind:target")).contains("Showing 0 of");
    assertThat(shell.shown("list", "kind:measure")).contains("食堂").doesNotContain("管网");
    assertThat(shell.shown("why", "1")).contains("measure", "any-planned-figure");
    assertThat(shell.shown("history", "1")).contains("RECLASSIFY");
    assertThat(shell.shown("list", "kind:target", "--as-of", "2025-01-14")).contains("食堂");
    assertThat(shell.shown("check")).startsWith("sound: ");
  }

  @Test
  void whatAnalystsWorkedOnIsKeptThoughTheRulesFindItNoMore() {
    shell.ingest();
    shell.shown("update", "食堂", "--delivery", "in-progress");
    forecastCanteens();
    assertThat(again("reclassify", "--yes"))
        .contains("1 commitment that the rules find no more is kept", "nothing was written");
    assertThat(shell.shown("list")).contains("食堂");
  }

  @Test
  void nothingIsWrittenWithoutAYes() {
    shell.ingest();
    forecastCanteens();
    assertThat(shell.run("reclassify", "--rules", rules.path().toString())).isEqualTo(2);
    assertThat(shell.err()).contains("--yes");
    assertThat(shell.shown("list")).contains("食堂");
  }
}
