package luoshi.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
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

  /** Bytes of the least database; H2 would take less for none, and make an empty one. */
  private static final long LEAST = 3 * 4096;

  private static final int WRONG_PASSWORD = 28000;

  /** Another has it open (90020), or its lock file is just being written (8000). */
  private static final Set<Integer> BUSY = Set.of(90020, 8000);

  private final Database database;
  private final LedgerFiles files;
  private final boolean admin;

  FileDoor(Database database) {
    this(database, false);
  }

  /**
   * A door.
   *
   * @param admin whether to come in as the user who may back up
   */
  FileDoor(Database database, boolean admin) {
    this.database = database;
    this.files = LedgerFiles.of(database);
    this.admin = admin;
  }

  /** Opens it when it is our turn. */
  Connection openInTurn() throws SQLException {
    try (Turn turn = Turn.in(files.folder())) {
      return open();
    } catch (IOException e) {
      throw new LedgerException("error.data-folder", files.folder());
    }
  }

  /** Who has the turn to open may be waiting for the end of another process. */
  private Connection open() throws IOException, SQLException {
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
      return serving(new Renewal(files).run());
    }
    OwnerOnly.close(files.database());
    if (Files.size(files.database()) < LEAST) {
      throw new LedgerException("error.database-damaged", files.database(), "");
    }
    try {
      Connection connection = serving(key.get());
      if (!Schema.isOlder(connection)) {
        return connection;
      }
      connection.close();
    } catch (SQLException e) {
      if (e.getErrorCode() != WRONG_PASSWORD) {
        throw e;
      }
    }
    return serving(new Renewal(files).run());
  }

  /**
   * Opens the database in this process, for itself and others. H2 lets the admin alone say how
   * safely it writes, and holds to it for all users as long as the database is open; what it stores
   * of it was seen not to hold.
   */
  private Connection serving(LedgerKey key) throws SQLException {
    try (Connection first =
        Database.toFile(database.url() + Database.SAFE, LedgerKey.ADMIN, key.admin())) {
      return connect(database.url(), key);
    }
  }

  private Connection connect(String url, LedgerKey key) throws SQLException {
    return admin
        ? Database.toFile(url, LedgerKey.ADMIN, key.admin())
        : Database.toFile(url, LedgerKey.ANALYST, key.analyst());
  }
}
