package luoshi.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import luoshi.guard.OwnerOnly;

/**
 * Backs a ledger in a file up by H2's own means, while others write, and checks the copy before it
 * is called one. A backup holds the ledger's key: keep it as closed as the ledger.
 */
final class FileBackup {

  private static final String DATABASE = "luoshi.mv.db";
  private static final String KEY = "luoshi.key";

  private final Database database;
  private final LedgerFiles files;
  private final Clock clock;

  FileBackup(Database database, Clock clock) {
    this.database = database;
    this.files = LedgerFiles.of(database);
    this.clock = clock;
  }

  Seal write(Path file, LocalDate day) {
    return inRoom(
        room -> {
          Path raw = room.resolve("h2.zip");
          dump(raw);
          BackupFile dumped = new BackupFile(raw);
          dumped.read(
              DATABASE,
              in ->
                  Files.copy(
                      in,
                      OwnerOnly.file(room.resolve(DATABASE)),
                      StandardCopyOption.REPLACE_EXISTING));
          Files.copy(files.key(), room.resolve(KEY), StandardCopyOption.COPY_ATTRIBUTES);
          Seal seal = checked(room, file, day);
          new BackupFile(file.toAbsolutePath())
              .write(
                  seal,
                  zip -> {
                    for (String name : List.of(DATABASE, KEY)) {
                      BackupFile.put(zip, name, out -> Files.copy(room.resolve(name), out));
                    }
                  });
          return seal;
        });
  }

  private void dump(Path raw) throws SQLException {
    try (Connection connection = new FileDoor(database, true).openInTurn();
        PreparedStatement backup = connection.prepareStatement("backup to ?")) {
      backup.setString(1, ClosedFiles.SCHEME + ":" + raw);
      backup.execute();
    }
  }

  private Seal checked(Path room, Path file, LocalDate day) {
    try (Ledger copy = Ledger.open(Database.in(room), clock)) {
      Seal seal = copy.seals().make(day);
      new BackupFile(file).refuseUnsound(copy, seal);
      return seal;
    }
  }

  Seal restore(Path file) {
    if (Files.exists(files.database())) {
      throw new LedgerException("backup.occupied", files.folder());
    }
    BackupFile backup = new BackupFile(file);
    Seal seal = backup.seal();
    return inRoom(
        room -> {
          for (String name : List.of(DATABASE, KEY)) {
            backup.read(name, in -> Files.copy(in, room.resolve(name)));
          }
          try (Ledger copy = Ledger.open(Database.in(room), clock)) {
            backup.refuseUnsound(copy, seal);
          }
          try (Turn turn = Turn.in(files.folder())) {
            if (Files.exists(files.database())) {
              throw new LedgerException("backup.occupied", files.folder());
            }
            Files.move(room.resolve(KEY), files.key(), StandardCopyOption.REPLACE_EXISTING);
            Files.move(room.resolve(DATABASE), files.database(), StandardCopyOption.ATOMIC_MOVE);
          }
          return seal;
        });
  }

  private interface Work {
    Seal in(Path room) throws IOException, SQLException;
  }

  /** Works in a folder beside the ledger, which is gone afterwards. */
  private Seal inRoom(Work work) {
    try {
      OwnerOnly.folder(files.folder());
      Path room = Files.createTempDirectory(files.folder(), "luoshi.backup-");
      try {
        return work.in(room);
      } finally {
        clear(room);
      }
    } catch (IOException | SQLException e) {
      throw new LedgerException("backup.fault", files.folder(), String.valueOf(e.getMessage()));
    }
  }

  private static void clear(Path room) throws IOException {
    try (Stream<Path> paths = Files.walk(room)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
