package luoshi.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the tables of a team's ledger as they are before a migration, in a schema beside them. Of a
 * ledger in a file its {@link Renewal} keeps the older file.
 */
final class ServerCopy {

  private ServerCopy() {}

  /** Copies every table, all as of one moment; a copy that is there already stays. */
  static void beforeMigration(Connection connection) throws SQLException {
    String copy = "luoshi_before_" + Schema.VERSION;
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (Statement statement = connection.createStatement()) {
      List<String> tables = tables(statement);
      statement.execute("create schema if not exists " + copy);
      for (String table : tables) {
        statement.execute(
            "create table if not exists %s.%s as table %s".formatted(copy, table, table));
      }
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select quote_ident(tablename) from pg_tables where schemaname = current_schema()")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
