package luoshi.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Keeps the tables at the version this program expects. Flyway is started only where they are not:
 * it is slow to start.
 */
final class Schema {

  /** The newest migration in {@code db/migration}; a test holds the two together. */
  static final String VERSION = "4";

  private static final String HISTORY = "flyway_schema_history";

  private Schema() {}

  static void migrate(DataSource source, Connection connection) throws SQLException {
    String found = version(connection);
    if (found.equals(VERSION)) {
      return;
    }
    if (!found.isEmpty() && Integer.parseInt(found) > Integer.parseInt(VERSION)) {
      throw new LedgerException("error.database-newer", found, VERSION);
    }
    try {
      Flyway.configure()
          .dataSource(source)
          .table(HISTORY)
          .locations("classpath:db/migration")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new SQLException(e.getMessage(), e);
    }
  }

  private static String version(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, "%lyway_schema_history", null)) {
      if (!tables.next()) {
        return "";
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select max(\"version\") from \"" + HISTORY + "\" where \"success\" = true")) {
      return rows.next() && rows.getString(1) != null ? rows.getString(1) : "";
    }
  }
}
