package luoshi.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import luoshi.guard.OwnerOnly;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Makes a ledger's file, or brings an older one to the tables and users that this program expects.
 * It works on a copy, which takes the file's place when it is whole: where it is killed, nothing
 * has happened. The older file is kept.
 */
final class Renewal {

  private static final int WRONG_PASSWORD = 28000;

  private final LedgerFiles files;
  private final LedgerFiles copy;

  Renewal(LedgerFiles files) {
    this.files = files;
    this.copy = files.renewal();
  }

  /** Does it; nobody else may have the ledger open. */
  LedgerKey run() throws IOException, SQLException {
    LedgerKey key = LedgerKey.readOrMake(files.key());
    Files.deleteIfExists(copy.database());
    boolean older = Files.exists(files.database());
    if (older) {
      OwnerOnly.file(copy.database());
      Files.copy(files.database(), copy.database(), StandardCopyOption.REPLACE_EXISTING);
      OwnerOnly.close(copy.database());
    }
    try (Connection connection = admin(key)) {
      if (older && Schema.isNew(connection)) {
        throw new LedgerException("error.database-damaged", files.database(), "");
      }
      Schema.migrate(new SingleConnectionDataSource(connection, true), connection);
      execute(connection, users(key));
    }
    force(copy.database());
    if (older) {
      keep(files.before(Schema.VERSION));
    }
    Files.move(
        copy.database(),
        files.database(),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    return key;
  }

  /** Ledgers of before had a user without a password. */
  private Connection admin(LedgerKey key) throws SQLException {
    try {
      return connect(key.admin());
    } catch (SQLException e) {
      if (e.getErrorCode() != WRONG_PASSWORD) {
        throw e;
      }
      return withoutPassword();
    }
  }

  private Connection withoutPassword() throws SQLException {
    try {
      return connect("");
    } catch (SQLException e) {
      if (e.getErrorCode() == WRONG_PASSWORD) {
        throw new LedgerException("error.database-key", files.key());
      }
      throw e;
    }
  }

  private Connection connect(String password) throws SQLException {
    return Database.toFile(Database.url(copy), LedgerKey.ADMIN, password);
  }

  /** The user of commands may read and write rows, and nothing else: no code, no files. */
  private static List<String> users(LedgerKey key) {
    String analyst = LedgerKey.ANALYST;
    return List.of(
        "alter user " + LedgerKey.ADMIN + " set password '" + key.admin() + "'",
        "create user if not exists " + analyst + " password '" + key.analyst() + "'",
        "alter user " + analyst + " set password '" + key.analyst() + "'",
        "grant select, insert, update, delete on schema public to " + analyst);
  }

  private static void execute(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** By a second name where the file system knows such, else by a copy. */
  private void keep(Path before) throws IOException {
    Files.deleteIfExists(before);
    OwnerOnly.close(files.database());
    try {
      Files.createLink(before, files.database());
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(files.database(), OwnerOnly.file(before), StandardCopyOption.REPLACE_EXISTING);
      OwnerOnly.close(before);
    }
  }
}
