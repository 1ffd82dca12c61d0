package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real second user of the machine, who finds the ledger's folder and its port. */
class StrangerTest {

  private static final String USER = "nobody";

  @TempDir Path folder;

  @Test
  void anotherUserOfTheMachineCanNeitherReadNorChangeNorEnterAnOpenLedger() throws Exception {
    assumeTrue(
        "root".equals(System.getProperty("user.name")) && ran("id", USER),
        "only root can become another user, and only where there is one");
    Path data = Files.createDirectory(folder.resolve("data"));
    open(folder);
    open(data);
    Files.writeString(data.resolve("plan.txt"), "the folder holds other files and stays open");
    Path classes = classes();
    try (Ledger ledger = Ledger.open(data, OnALedger.CLOCK)) {
      ServerLock server = ServerLock.read(data.resolve("luoshi.lock.db")).orElseThrow();
      assertThat(asStranger(classes, data, server)).containsExactly("tried");
      assertThat(ledger.check().problems()).isEmpty();
    }
  }

  private static List<String> asStranger(Path classes, Path data, ServerLock server)
      throws Exception {
    Process process =
        new ProcessBuilder(
                "runuser",
                "-u",
                USER,
                "--",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes + ":" + classes.resolve("h2.jar"),
                Stranger.class.getName(),
                data.toString(),
                String.valueOf(server.port()))
            .redirectErrorStream(true)
            .start();
    List<String> told = process.inputReader().lines().toList();
    process.waitFor();
    return told;
  }

  /** The stranger's own copy of what it runs: it may not read those of the test. */
  private Path classes() throws Exception {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Path h2 = Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Files.copy(h2, classes.resolve("h2.jar"));
    Path inner = Files.createDirectories(classes.resolve("luoshi/ledger"));
    Path copy = inner.resolve("Stranger.class");
    try (InputStream compiled = Stranger.class.getResourceAsStream("Stranger.class")) {
      Files.copy(compiled, copy);
    }
    for (Path path : List.of(classes, classes.resolve("luoshi"), inner)) {
      open(path);
    }
    return classes;
  }

  private static void open(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static boolean ran(String... words) throws Exception {
    try {
      return new ProcessBuilder(words).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
