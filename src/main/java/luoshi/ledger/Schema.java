package luoshi.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Keeps the tables at the version this program expects. Flyway is started only where they are not:
 * it is slow to start.
 */
final class Schema {

  /** The newest migration in {@code db/migration}; a test holds the two together. */
  static final int VERSION = 10;

  private static final String HISTORY = "flyway_schema_history";

  /**
   * All tables, in an order in which each refers to earlier ones alone; a test says if one lacks.
   */
  static final List<String> TABLES =
      List.of(
          "document",
          "commitment",
          "observation",
          "rejected",
          "log",
          "state",
          "suggestion",
          "assessment_run",
          "assessment",
          "log_head",
          "log_turn",
          "reading",
          "log_about",
          "saved_query");

  private Schema() {}

  static void migrate(DataSource source, Connection connection) throws SQLException {
    if (!isOlder(connection)) {
      return;
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

  /**
   * Whether the tables are older than this program.
   *
   * @throws LedgerException where they are newer
   */
  static boolean isOlder(Connection connection) throws SQLException {
    int found = version(connection);
    if (found > VERSION) {
      throw new LedgerException("error.database-newer", found, VERSION);
    }
    return found < VERSION;
  }

  /** Whether there are no tables yet. */
  static boolean isNew(Connection connection) throws SQLException {
    return version(connection) == 0;
  }

  /** Writes nothing into every table, which a user without the right to it may not do. */
  static void requireRights(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.executeUpdate(
            "insert into " + table + " select * from " + table + " where 1 = 0");
      }
      statement.executeUpdate("update log_head set seq = seq where 1 = 0");
      statement.executeUpdate("update log_turn set turn = turn where 1 = 0");
      statement.executeUpdate("update state set version = version where 1 = 0");
      statement.executeUpdate("delete from assessment where 1 = 0");
    }
  }

  /** The newest migration that was done, 0 for none. */
  private static int version(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%lyway_schema_history", null)) {
      if (!tables.next()) {
        return 0;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select max(cast(\"version\" as integer)) from \""
                    + HISTORY
                    + "\" where \"success\" = true")) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
