package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the analysis makes of words is shown to who writes rules or asks why. */
class AnalysisShownTest {

  @TempDir private Path folder;
  private final ShellDriver shell = new ShellDriver(Path.of("").toAbsolutePath(), 0);

  @Test
  void mentionsShowsVerbsWithTheirRoles() {
    shell.run("mentions", "The ferry might be painted by the Harbour Board.");
    assertThat(shell.out())
        .contains("predicate", "modality: may", "subject: The ferry (thing)", "by: the Harbour");
    shell.run("mentions", "市港务局将疏浚航道。");
    assertThat(shell.out()).contains("疏浚 (act), modality: will", "subject: 市港务局 (authority)");
  }

  @Test
  void mentionsShowsPartsOfSpeechWhenAsked() {
    shell.run("mentions", "--words", "市港务局将疏浚航道。");
    assertThat(shell.out()).contains("疏浚", "verb").doesNotContain("predicate");
  }

  @Test
  void whyNamesTheRelationsThatDecided() throws Exception {
    Path plan = folder.resolve("plan.txt");
    Files.writeString(
        plan, "Harbour plan\n\nThe council will open two quays by 2040. The ferry might sink.\n");
    String data = folder.resolve("data").toString();
    shell.run("ingest", plan.toString(), "--date", "2024-11-01", "--data", data);
    shell.run("list", "--data", data, "--lang", "en");
    shell.run("why", "1", "--data", data, "--lang", "en");
    assertThat(shell.out())
        .contains("en-will", "modality: will", "subject: authority")
        .contains("ruled out: The ferry might sink")
        .contains("(might sink (modality: may");
  }
}
