package luoshi.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Backs a team's ledger up by PostgreSQL's COPY, all tables as of one moment, and brings it back
 * into an empty ledger of the same version, all or nothing.
 */
final class ServerBackup {

  private static final String VERSION = "postgresql-" + Schema.VERSION + "/";

  private final Ledger ledger;
  private final JdbcClient jdbc;
  private final LedgerSource source;

  ServerBackup(Ledger ledger, JdbcClient jdbc, LedgerSource source) {
    this.ledger = ledger;
    this.jdbc = jdbc;
    this.source = source;
  }

  Seal write(Path file, LocalDate day) {
    AtomicReference<Seal> sealed = new AtomicReference<>();
    ledger.atOneMoment(
        () -> {
          Seal seal = ledger.seals().make(day);
          BackupFile backup = new BackupFile(file.toAbsolutePath());
          backup.refuseUnsound(ledger, seal);
          backup.write(
              seal,
              zip -> {
                for (String table : Schema.TABLES) {
                  BackupFile.put(
                      zip, VERSION + table, out -> copy(c -> c.copyOut(out(table), out)));
                }
              });
          sealed.set(seal);
        });
    return Objects.requireNonNull(sealed.get());
  }

  Seal restore(Path file) {
    BackupFile backup = new BackupFile(file);
    Seal seal = backup.seal();
    ledger.atomically(
        () -> {
          ledger.log().lock();
          if (ledger.log().last() > 0) {
            throw new LedgerException("backup.occupied", source.database());
          }
          jdbc.sql("delete from log_head").update();
          jdbc.sql("delete from log_turn").update();
          for (String table : Schema.TABLES) {
            backup.read(VERSION + table, in -> copy(c -> c.copyIn(in(table), in)));
          }
          backup.refuseUnsound(ledger, seal);
        });
    return seal;
  }

  private static String out(String table) {
    return "copy " + table + " to stdout";
  }

  private static String in(String table) {
    return "copy " + table + " from stdin";
  }

  private interface Copying {
    long by(CopyManager copier) throws SQLException, IOException;
  }

  private void copy(Copying copying) throws IOException {
    Connection connection = DataSourceUtils.getConnection(source);
    try {
      copying.by(connection.unwrap(PGConnection.class).getCopyAPI());
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }
}
