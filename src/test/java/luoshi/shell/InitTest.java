package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with a ledger of its own, and where settings come from. */
class InitTest {

  @TempDir private Path folder;
  private final ShellDriver shell = new ShellDriver(Path.of(""), 0);

  @Test
  void aFolderIsMadeOneWithALedgerOfItsOwnOnce() {
    Path mine = folder.resolve("mine");
    assertThat(shell.run("init", mine.toString())).isZero();
    assertThat(mine.resolve("data")).isDirectory();
    Configuration files = Configuration.read(folder.resolve("none"), mine.resolve("deep/down"));
    assertThat(files.naming("data").orElseThrow().values().get("data"))
        .isEqualTo(mine.resolve("data").toString());
    assertThat(shell.run("init", mine.toString())).isEqualTo(1);
    assertThat(shell.err()).contains("is there already");
  }

  @Test
  void configSaysWhatHoldsAndWhereItComesFrom() {
    shell.run("config", "--data", folder.toString(), "--format", "json");
    assertThat(shell.out())
        .contains("\"value\" : \"" + folder, "\"from\" : \"--data\"", "\"from\" : \"usual\"");
  }
}
