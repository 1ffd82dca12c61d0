package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changed rules applied to documents that were read before. */
class ReclassifyTest {

  private static final String PLAN =
      """
      # title: 海州市2025年工作方案
      # publisher: 海州市人民政府
      # date: 2025-01-10
      # ----
      海州市2025年工作方案

      市民政局要建成社区食堂20座。市财政局要出台实施办法。6月底前完成管网改造30公里。
      """;

  private final ShellDriver shell = new ShellDriver(Path.of(""), 0);
  @TempDir private Path folder;

  @BeforeEach
  void copyRules() throws IOException {
    Files.writeString(folder.resolve("plan.txt"), PLAN);
    try (Stream<Path> all = Files.walk(Path.of("rules"))) {
      for (Path file : all.toList()) {
        Files.copy(file, rules().resolve(Path.of("rules").relativize(file).toString()));
      }
    }
  }

  private Path rules() {
    return folder.resolve("rules");
  }

  /** From now on whatever names a canteen is a forecast. */
  private void forecastCanteens() throws IOException {
    Path forecast = rules().resolve("lexicon/zh/forecast.yaml");
    Files.writeString(
        forecast, Files.readString(forecast).replaceFirst("words: \\[", "words: [食堂, "));
  }

  private int run(String... words) {
    return shell.run(
        Stream.concat(Arrays.stream(words), Stream.of("--data", folder.resolve("data").toString()))
            .toArray(String[]::new));
  }

  private String shown(String... words) {
    assertThat(run(words)).as(shell.err()).isZero();
    return shell.out();
  }

  private String again(String... words) {
    return shown(
        Stream.concat(Arrays.stream(words), Stream.of("--rules", rules().toString()))
            .toArray(String[]::new));
  }

  private void ingest() {
    shown("ingest", folder.resolve("plan.txt").toString());
  }

  @Test
  void whatTheRulesFindNoMoreIsLeftOutUntilThatIsUndone() throws IOException {
    ingest();
    forecastCanteens();
    assertThat(again("reclassify", "--dry-run")).contains("食堂", "would change 1 commitment");
    assertThat(shown("list")).contains("食堂");
    assertThat(again("reclassify", "--yes")).contains("changed 1 commitment");
    assertThat(shown("list")).doesNotContain("食堂").contains("管网");
    assertThat(shown("check")).isEmpty();
    assertThat(again("rules", "diff")).contains("Showing 0 of 0");
    assertThat(shown("undo")).contains("rules");
    assertThat(shown("list")).contains("食堂");
    assertThat(shown("check")).isEmpty();
  }

  @Test
  void whatTheRulesFindNowIsAddedAndUndoTakesItAway() throws IOException {
    forecastCanteens();
    again("ingest", folder.resolve("plan.txt").toString());
    assertThat(shown("list")).doesNotContain("食堂");
    assertThat(shown("reclassify", "--yes")).contains("TARGET", "changed 1 commitment");
    assertThat(shown("list", "owner:民政局")).contains("食堂", "20");
    assertThat(shown("agenda", "--as-of", "2025-01-14")).doesNotContain("食堂");
    shown("undo");
    assertThat(shown("list")).doesNotContain("食堂");
    assertThat(shown("check")).isEmpty();
  }

  @Test
  void otherConclusionsHoldWithTheirReasonsAndCorrectionsOutrankThem() throws IOException {
    ingest();
    shown("edit", "管网", "--set", "kind=action");
    Path figures = rules().resolve("kind/figures.drl");
    Files.writeString(
        figures,
        Files.readString(figures)
            .replaceFirst("\"kind\", \"TARGET\", \\$f\\)", "\"kind\", \"MEASURE\", \\$f)"));
    assertThat(again("reclassify", "--yes")).contains("changed 2 commitments");
    assertThat(shown("list", "kind:action")).contains("管网");
    assertThat(shown("list", "kind:target")).contains("Showing 0 of");
    assertThat(shown("list", "kind:measure")).contains("食堂").doesNotContain("管网");
    assertThat(shown("why", "1")).contains("MEASURE", "any-planned-figure");
    assertThat(shown("history", "1")).contains("RECLASSIFY");
    assertThat(shown("list", "kind:target", "--as-of", "2025-01-14")).contains("食堂");
    assertThat(shown("check")).isEmpty();
  }

  @Test
  void whatAnalystsWorkedOnIsKeptThoughTheRulesFindItNoMore() throws IOException {
    ingest();
    shown("update", "食堂", "--delivery", "in-progress");
    forecastCanteens();
    assertThat(again("reclassify", "--yes"))
        .contains("1 commitment that the rules find no more is kept", "nothing was written");
    assertThat(shown("list")).contains("食堂");
  }

  @Test
  void nothingIsWrittenWithoutAYes() throws IOException {
    ingest();
    forecastCanteens();
    assertThat(run("reclassify", "--rules", rules().toString())).isEqualTo(2);
    assertThat(shell.err()).contains("--yes");
    assertThat(shown("list")).contains("食堂");
  }
}
