package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger in a file. */
class FileLedgerTest extends LedgerTest {

  @TempDir Path folder;

  @Override
  public Database database() {
    return Database.in(folder);
  }

  @Test
  void othersOfTheMachineCanReadNoFileOfAnOpenLedger(@TempDir Path other) throws Exception {
    assumeTrue(other.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX");
    Path data = other.resolve("new");
    try (Ledger open = Ledger.open(data, CLOCK);
        Stream<Path> files = Files.list(data)) {
      assertThat(open.check().problems()).isEmpty();
      assertThat(rights(data)).isEqualTo("rwx------");
      assertThat(files.toList()).hasSizeGreaterThan(1).allMatch(f -> rights(f).equals("rw-------"));
    }
  }

  @Test
  void aFolderThatHoldsOtherFilesKeepsItsRights(@TempDir Path other) throws Exception {
    assumeTrue(other.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX");
    Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(other.resolve("plan.txt"), "plan");
    Ledger.open(other, CLOCK).close();
    assertThat(rights(other)).isEqualTo("rwxr-xr-x");
    assertThat(rights(other.resolve("luoshi.mv.db"))).isEqualTo("rw-------");
  }

  @Test
  void theServerOfAnOpenLedgerHearsThisMachineAlone() throws Exception {
    Properties lock = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve("luoshi.lock.db"))) {
      lock.load(reader);
    }
    String port = lock.getProperty("server").replaceAll(".*:", "");
    for (InetAddress own : InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
      if (!own.isLoopbackAddress()) {
        assertThatThrownBy(() -> new Socket(own, Integer.parseInt(port)).close())
            .isInstanceOf(ConnectException.class);
      }
    }
    assertThat(lock.getProperty("server")).startsWith("localhost:");
    new Socket("127.0.0.1", Integer.parseInt(port)).close();
  }

  private static String rights(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void refusesADamagedDatabase(@TempDir Path other) throws Exception {
    Files.writeString(other.resolve("luoshi.mv.db"), "not a database ".repeat(1000));
    assertThatThrownBy(() -> Ledger.open(other, CLOCK))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("cannot be read");
    assertThat(Files.readString(other.resolve("luoshi.mv.db"))).startsWith("not a database");
  }
}
