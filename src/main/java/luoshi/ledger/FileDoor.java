package luoshi.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Opens a ledger in a file. The first process has H2's database open and serves the others, as long
 * as it runs; when it ends, the next one that opens the ledger takes its place.
 */
final class FileDoor {

  /** How long one that is just ending is waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final long PAUSE = 20;

  /** Another has it open (90020), or its lock file is just being written (8000). */
  private static final Set<Integer> BUSY = Set.of(90020, 8000);

  private final Database database;
  private final Path lock;

  FileDoor(Database database) {
    this.database = database;
    this.lock = Path.of(database.name() + ".lock.db");
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
    Optional<ServerLock> server = ServerLock.read(lock).filter(ServerLock::isAlive);
    if (server.isPresent()) {
      return connect(server.get().url());
    }
    // Of a process that was killed: while we have the turn, nobody else makes one.
    Files.deleteIfExists(lock);
    Connection connection = connect(database.url());
    Door.close(database.name());
    return connection;
  }

  private Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url, database.user(), database.password());
  }
}
