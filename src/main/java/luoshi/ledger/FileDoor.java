package luoshi.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import luoshi.guard.OwnerOnly;

/**
 * Opens a ledger in a file. The first process has H2's database open and serves the others, as long
 * as it runs; when it ends, the next one that opens the ledger takes its place.
 */
final class FileDoor {

  /** How long one that is just ending is waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final long PAUSE = 20;

  private static final int WRONG_PASSWORD = 28000;

  /** Another has it open (90020), or its lock file is just being written (8000). */
  private static final Set<Integer> BUSY = Set.of(90020, 8000);

  private final Database database;
  private final LedgerFiles files;

  FileDoor(Database database) {
    this.database = database;
    this.files = LedgerFiles.of(database);
  }

  /** Opens it; who has the turn to open may be waiting for the end of another process. */
  Connection open() throws IOException, SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return connect();
      } catch (SQLException e) {
        boolean passes = BUSY.contains(e.getErrorCode()) || Lost.is(e);
        if (!passes || System.nanoTime() > end || !Pause.of(PAUSE)) {
          throw e;
        }
      }
    }
  }

  private Connection connect() throws IOException, SQLException {
    Optional<LedgerKey> key = LedgerKey.read(files.key());
    Optional<ServerLock> server = ServerLock.read(files.lock()).filter(ServerLock::isAlive);
    if (server.isEmpty()) {
      return embedded(key);
    }
    return connect(
        server.get().url(),
        key.orElseThrow(() -> new LedgerException("error.database-locked", files.folder())));
  }

  private Connection embedded(Optional<LedgerKey> key) throws IOException, SQLException {
    // Of a process that was killed: while we have the turn, nobody else makes one.
    Files.deleteIfExists(files.lock());
    if (key.isEmpty() || !Files.exists(files.database())) {
      return connect(database.url(), new Renewal(files).run());
    }
    OwnerOnly.close(files.database());
    try {
      Connection connection = connect(database.url(), key.get());
      if (!Schema.isOlder(connection)) {
        return connection;
      }
      connection.close();
    } catch (SQLException e) {
      if (e.getErrorCode() != WRONG_PASSWORD) {
        throw e;
      }
    }
    return connect(database.url(), new Renewal(files).run());
  }

  private static Connection connect(String url, LedgerKey key) throws SQLException {
    return DriverManager.getConnection(url, LedgerKey.ANALYST, key.analyst());
  }
}
