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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The ledger in a file. */
class FileLedgerTest extends LedgerTest {

  private static final List<String> CODE_AND_FILES =
      List.of(
          "create alias pid for 'java.lang.ProcessHandle.current'",
          "runscript from 'a.sql'",
          "script to 'a.sql'",
          "call file_read('/etc/passwd')",
          "call file_write('a', 'a.txt')",
          "call csvwrite('a.csv', 'select 1')",
          "select * from csvread('/etc/passwd')",
          "call link_schema('s', '', 'jdbc:h2:mem:', 'sa', '', 'public')",
          "create trigger t before insert on log for each row call 'a.B'",
          "backup to 'a.zip'",
          "create user other password ''",
          "drop table log",
          "set write_delay 1000");

  private static final String SAVED =
      "insert into saved_query values ('mine', '社区食堂', 'li', timestamp '2025-01-01 00:00:00+00')";

  @TempDir Path folder;

  @Override
  public Database database() {
    return Database.in(folder);
  }

  @Override
  public Database another() {
    return Database.in(folder.resolve("another"));
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
  void theUserOfCommandsMayNotRunCodeNorTouchFiles() throws Exception {
    try (LedgerSource source = new LedgerSource(database());
        Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : CODE_AND_FILES) {
        assertThatThrownBy(() -> statement.execute(sql))
            .as(sql)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("rights");
      }
    }
  }

  @Test
  void aLedgerOfBeforeIsMigratedWithAllThatItHoldsThoughOneMigrationWasKilled(@TempDir Path other)
      throws Exception {
    Files.createDirectories(other);
    String old = "jdbc:h2:file:" + other.resolve("luoshi");
    try (Connection connection = DriverManager.getConnection(old, "sa", "")) {
      Schema.migrate(new SingleConnectionDataSource(connection, true), connection);
      connection.createStatement().execute(SAVED);
    }
    Files.writeString(other.resolve("luoshi.renewal.mv.db"), "half, of one that was killed");
    try (Ledger ledger = Ledger.open(other, CLOCK)) {
      assertThat(ledger.savedQueries().all()).hasSize(1);
      assertThat(ledger.check().problems()).isEmpty();
    }
    assertThatThrownBy(() -> DriverManager.getConnection(old, "sa", ""))
        .hasMessageContaining("Wrong user name or password");
    assertThat(other.resolve("luoshi.before-" + Schema.VERSION + ".mv.db")).exists();
    assertThat(rights(other.resolve("luoshi.key"))).isEqualTo("rw-------");
  }

  @Test
  void aKeyThatDoesNotFitIsNamed(@TempDir Path other) throws Exception {
    Ledger.open(other, CLOCK).close();
    Files.delete(other.resolve("luoshi.key"));
    assertThatThrownBy(() -> Ledger.open(other, CLOCK))
        .hasMessageContaining("key does not open this ledger");
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
