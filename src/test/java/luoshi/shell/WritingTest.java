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

/** What analysts record by hand, on a real ledger. */
class WritingTest {

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
    Path file = Files.writeString(folder.resolve("plan.txt"), PLAN);
    assertThat(run("ingest", file.toString())).isZero();
    assertThat(run("list")).isZero();
    assertThat(shell.out()).contains("社区食堂", "实施办法", "管网改造");
  }

  private int run(String... words) {
    return shell.run(
        Stream.concat(Arrays.stream(words), Stream.of("--data", folder.resolve("data").toString()))
            .toArray(String[]::new));
  }

  private String shown(String... words) {
    assertThat(run(words)).isZero();
    return shell.out();
  }

  @Test
  void aCommitmentIsAssignedToAnotherBodyAndUndoGivesItBack() {
    assertThat(run("assign", "1", "--to", "市商务局")).isZero();
    assertThat(shown("list", "owner:商务局")).contains("社区食堂");
    assertThat(run("undo")).isZero();
    assertThat(shown("list", "owner:民政局")).contains("社区食堂");
  }

  @Test
  void aDeadlineIsMovedWithAReasonAndTheOldOneIsKept() {
    assertThat(run("reschedule", "管网", "--to", "2025-09-30")).isEqualTo(2);
    assertThat(run("reschedule", "管网", "--to", "2025-09-30", "--reason", "汛期停工")).isZero();
    assertThat(shown("list", "due:2025Q3")).contains("管网改造");
    assertThat(shown("history", id("管网"))).contains("2025-06-30", "汛期停工");
  }

  @Test
  void aCorrectionOutranksTheRulesAndIsListedAgainstThem() {
    assertThat(run("edit", "食堂", "--set", "kind=measure;value=25")).isZero();
    assertThat(shown("list", "kind:measure")).contains("社区食堂", "25");
    assertThat(shown("why", id("食堂"))).contains("analyst", "any-planned-figure");
    assertThat(shown("rules", "conflicts")).contains("any-planned-figure", "MEASURE");
    assertThat(run("edit", "食堂", "--set", "kind=")).isZero();
    assertThat(shown("list", "kind:target")).contains("社区食堂");
    assertThat(run("check")).isZero();
  }

  @Test
  void aFieldOrValueThatCannotBeIsRefusedWithThoseThatCan() {
    assertThat(run("edit", "食堂", "--set", "colour=red")).isEqualTo(1);
    assertThat(shell.err()).contains("no field \"colour\"", "checkable, comparator, kind, lead");
    assertThat(run("edit", "食堂", "--set", "kind=wish")).isEqualTo(1);
    assertThat(shell.err()).contains("TARGET, MEASURE, ACTION");
  }

  @Test
  void aWriteThatTouchesSeveralNeedsAYes() {
    assertThat(run("tag", "due:2025", "--add", "重点")).isEqualTo(2);
    assertThat(shell.err()).contains("touches 3 commitments").contains("--yes");
    assertThat(shown("tag", "due:2025", "--add", "重点", "--dry-run")).contains("would record");
    assertThat(shown("list", "tag:重点")).contains("Showing 0 of");
    assertThat(run("tag", "due:2025", "--add", "重点", "--yes")).isZero();
    assertThat(shown("list", "tag:重点")).contains("Showing 3 of");
    assertThat(run("tag", "食堂", "--remove", "重点")).isZero();
    assertThat(shown("list", "tag:重点")).contains("Showing 2 of");
  }

  @Test
  void aMergedCommitmentCountsNoMoreUntilItIsSplit() {
    assertThat(run("merge", "管网", "--into", id("食堂"))).isZero();
    assertThat(shown("list")).doesNotContain("管网");
    assertThat(run("merge", id("食堂"), "--into", id("食堂"))).isEqualTo(2);
    assertThat(run("split", idOfMerged())).isZero();
    assertThat(shown("list")).contains("管网");
  }

  @Test
  void notesAndTiesAreKeptInTheHistory() {
    assertThat(run("note", "食堂", "--text", "与市民政局核对")).isZero();
    assertThat(run("link", "食堂", "--to", id("管网"), "--relation", "part")).isZero();
    assertThat(shown("history", id("食堂"))).contains("与市民政局核对", "part");
    assertThat(run("link", "食堂", "--to", id("管网"), "--relation", "cousin")).isEqualTo(2);
  }

  @Test
  void oneRefusedUpdateDoesNotKeepTheOthersBack() {
    assertThat(run("update", "due:2025", "--delivery", "delivered", "--yes")).isEqualTo(1);
    assertThat(shell.err()).contains("3 of 3");
    assertThat(run("update", "due:2025", "--delivery", "in-progress", "--yes")).isZero();
    assertThat(shown("list", "delivery:in-progress")).contains("Showing 3 of");
  }

  @Test
  void whatWasKnownOrTrueEarlierCanBeSeenAgain() {
    assertThat(run("update", "食堂", "--delivery", "in-progress", "--effective", "2025-01-12"))
        .isZero();
    assertThat(shown("list", "delivery:in-progress", "--as-of", "2025-01-12")).contains("食堂");
    assertThat(shown("list", "delivery:in-progress", "--as-of", "2025-01-11"))
        .contains("Showing 0 of");
    assertThat(shown("list", "--as-of", "2025-01-09")).contains("Showing 0 of");
    assertThat(shown("list", "--known-at", "2024-12-31")).contains("Showing 0 of");
  }

  private String id(String words) {
    return shown("list", words, "--columns", "id", "--format", "csv").lines().toList().get(1);
  }

  private String idOfMerged() {
    return shown("list", "管网", "--all", "--columns", "id", "--format", "csv")
        .lines()
        .toList()
        .get(1);
  }
}
