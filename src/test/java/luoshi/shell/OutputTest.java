package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where output goes, and what commands say of it. */
class OutputTest {

  @TempDir private Path folder;
  private PlanShell shell;

  @BeforeEach
  void ingest() {
    shell = new PlanShell(folder);
    shell.ingest();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "export", "seal"})
  void foldersAroundTheOutputAreMadeOnlyWhenAskedFor(String command) {
    Path file = folder.resolve("new/deep/out.json");
    assertThat(shell.run(command, "-o", file.toString())).isEqualTo(1);
    assertThat(shell.err()).contains("there is no such folder").contains("--parents");
    assertThat(folder.resolve("new")).doesNotExist();
    shell.shown(command, "-o", file.toString(), "--parents");
    assertThat(file).exists();
  }

  @Test
  void aSoundLedgerIsCalledSoInOneLine() {
    assertThat(shell.shown("check"))
        .matches("sound: 1 log entries, 1 documents, \\d+ commitments\n");
    assertThat(shell.shown("check", "--lang", "zh")).startsWith("完好：");
  }

  @Test
  void theAgendaSumsUpByOwnerBeforeItLists() {
    String agenda = shell.shown("agenda", "--today", "2026-06-30", "--limit", "1");
    assertThat(agenda.lines().findFirst().orElse("")).startsWith("Owner").contains("Overdue");
    assertThat(agenda).contains("Showing 1 of ");
    assertThat(shell.shown("agenda", "--today", "2026-06-30", "--format", "csv"))
        .startsWith("owner,reason,due,id,light,title\n");
  }

  @Test
  void aDocumentIsNotWithdrawnInADryRun() {
    shell.shown("documents", "--withdraw", "plan.txt", "--reason", "draft", "--dry-run");
    assertThat(shell.out()).contains("would be withdrawn");
    assertThat(shell.shown("documents")).doesNotContain("withdrawn");
  }

  @Test
  void textsFitTheTerminalInWhichACommitmentIsShownAndReviewed() {
    PlanShell terminal = new PlanShell(folder, 48);
    terminal.shown("list", "社区食堂");
    terminal.shown("note", "1", "--text", "电话问过，区里答复说选址已经定下来了，资金还要再等一等，下个月再问");
    assertThat(terminal.shown("show", "1")).contains("资金").satisfies(OutputTest::fits);
    assertThat(terminal.pressing("q").shown("review", "社区食堂"))
        .contains("【")
        .satisfies(OutputTest::fits);
  }

  private static void fits(String text) {
    assertThat(text.lines().filter(line -> !line.startsWith("c confirm")))
        .allMatch(line -> Width.of(line) <= 48);
  }

  @Test
  void aSeedWithoutASampleIsWrongUse() {
    assertThat(shell.run("extract", shell.plan().toString(), "--seed", "3")).isEqualTo(2);
    assertThat(shell.err()).contains("--seed works only with --sample");
  }
}
