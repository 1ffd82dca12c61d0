package luoshi.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The one connection of a ledger, which is opened again where it was lost. */
final class LedgerSource extends SingleConnectionDataSource {

  private final Database database;

  LedgerSource(Database database) {
    // What Spring takes it gives back by asking shouldClose: no stand-in has to keep it open.
    super(database.url(), database.user(), database.password(), false);
    this.database = database;
  }

  Database database() {
    return database;
  }

  /**
   * The isolation in which all reads of a transaction see one moment: on H2 repeatable reads hold
   * for the tables of the first statement alone.
   */
  int wholeSnapshot() {
    return database.isFile()
        ? Connection.TRANSACTION_SERIALIZABLE
        : Connection.TRANSACTION_REPEATABLE_READ;
  }

  /** Spring names no state where the connection was found closed; 08003 is the one for that. */
  @Override
  public Connection getConnection() throws SQLException {
    try {
      return super.getConnection();
    } catch (SQLException e) {
      throw e.getSQLState() == null ? new SQLException(e.getMessage(), "08003", e) : e;
    }
  }

  @Override
  protected Connection getConnectionFromDriver(Properties login) throws SQLException {
    if (!database.isFile()) {
      return migrated(DriverManager.getConnection(database.url(), login));
    }
    return new FileDoor(database).openInTurn();
  }

  private static Connection migrated(Connection connection) throws SQLException {
    try {
      if (Schema.isOlder(connection) && !Schema.isNew(connection)) {
        ServerCopy.beforeMigration(connection);
      }
      Schema.migrate(new SingleConnectionDataSource(connection, true), connection);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }
}
