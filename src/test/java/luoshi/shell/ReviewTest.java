package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Triage by key, and how two analysts agree. */
class ReviewTest {

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
  void ingest() throws IOException {
    assertThat(run("", "ingest", Files.writeString(folder.resolve("plan.txt"), PLAN).toString()))
        .isZero();
  }

  private int run(String keys, String... words) {
    shell.session().answer(new BufferedReader(new StringReader(keys.replace(' ', '\n') + "\n")));
    return shell.run(
        Stream.concat(Arrays.stream(words), Stream.of("--data", folder.resolve("data").toString()))
            .toArray(String[]::new));
  }

  private String shown(String... words) {
    assertThat(run("", words)).isZero();
    return shell.out();
  }

  @Test
  void eachKeyDecidesOneCandidateAndALaterSessionGoesOnWithTheRest() {
    assertThat(run("c q", "review")).isZero();
    assertThat(shell.out()).contains("1/3", "【市民政局要建成社区食堂20座】", "recorded 1; 2 left");
    assertThat(shown("list", "review:confirmed")).contains("社区食堂");
    assertThat(run("s c", "review")).isZero();
    assertThat(shell.out()).contains("1/2").doesNotContain("【市民政局");
    assertThat(shown("list", "review:confirmed")).contains("管网");
  }

  @Test
  void aRejectionTakesAReasonOfTheListAndLeavesTheListings() {
    assertThat(run("r 1 q", "review")).isZero();
    assertThat(shell.out()).contains("1 the policy changed");
    assertThat(shown("list")).doesNotContain("社区食堂");
    assertThat(shown("list", "review:rejected")).contains("社区食堂");
  }

  @Test
  void aFieldIsCorrectedOnTheWayAndTheLastDecisionTakenBack() {
    assertThat(run("e value=25 c u q", "review")).isZero();
    assertThat(shown("list", "review:candidate", "食堂")).contains("25");
  }

  @Test
  void anUnknownKeyExplainsTheKeysAndDecidesNothing() {
    assertThat(run("x q", "review")).isZero();
    assertThat(shell.out()).contains("c: right as it is", "recorded 0; 3 left");
  }

  @Test
  void twoWhoReviewApartAreComparedFieldByField() {
    assertThat(run("c c r 1", "review", "--blind", "--as", "wang")).isZero();
    assertThat(run("c r 2 r 1", "review", "--blind", "--as", "zhao", "--all")).isZero();
    assertThat(shell.out()).contains("3/3");
    String table = shown("agreement", "wang", "zhao", "--format", "csv");
    assertThat(table).contains("review,3,0.667,0.400", "kind,3,1.000,");
    assertThat(shown("agreement", "wang", "zhao", "--cases")).contains("confirmed", "rejected");
  }

  @Test
  void editedRulesAreTriedOnTheLedgerWithoutTouchingIt() throws IOException {
    Path rules = folder.resolve("rules");
    try (Stream<Path> all = Files.walk(Path.of("rules"))) {
      for (Path file : all.toList()) {
        Files.copy(file, rules.resolve(Path.of("rules").relativize(file).toString()));
      }
    }
    assertThat(shown("rules", "diff")).contains("Showing 0 of 0");
    Path figures = rules.resolve("kind/figures.drl");
    Files.writeString(
        figures,
        Files.readString(figures)
            .replaceFirst("\"kind\", \"TARGET\", \\$f\\)", "\"kind\", \"MEASURE\", \\$f)"));
    assertThat(shown("rules", "diff", "--rules", rules.toString()))
        .contains("TARGET", "MEASURE", "any-planned-figure", "社区食堂");
    assertThat(shown("list", "食堂")).contains("target");
  }
}
