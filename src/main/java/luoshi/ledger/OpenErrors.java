package luoshi.ledger;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Says why a database could not be opened or read: by H2's error codes and PostgreSQL's SQL states.
 */
final class OpenErrors {

  private static final int LOCKED = 90020;
  private static final int UNREADABLE = 90028;
  private static final int DAMAGED = 90030;
  private static final int NEWER_FORMAT = 90048;
  private static final int GENERAL = 50000;

  /** The table of tables lies in the file too, and may be what was damaged. */
  private static final int NO_TABLE = 42102;

  private OpenErrors() {}

  static LedgerException of(Database database, SQLException e) {
    SQLException first = innermost(e);
    String key = database.isFile() ? file(first) : server(first.getSQLState());
    LedgerException error =
        new LedgerException(
            key,
            database.name(),
            String.valueOf(first.getMessage()).lines().findFirst().orElse(""),
            database.user());
    error.initCause(e);
    return error;
  }

  /** What damage found after the opening says; other faults as they are. */
  static RuntimeException damage(Database database, RuntimeException e) {
    boolean damaged =
        database.isFile()
            && e instanceof DataAccessException
            && e.getCause() instanceof SQLException cause
            && file(innermost(cause)).equals("error.database-damaged");
    return damaged ? of(database, (SQLException) requireNonNull(e.getCause())) : e;
  }

  private static String file(SQLException e) {
    return switch (e.getErrorCode()) {
      case LOCKED -> "error.database-locked";
      case UNREADABLE, DAMAGED, NEWER_FORMAT, GENERAL, NO_TABLE -> "error.database-damaged";
      default ->
          e.getMessage() != null && e.getMessage().contains("lock")
              ? "error.database-locked"
              : "error.database";
    };
  }

  /** 08 is the class of connections, 28 of logging in; 53300 says that all are taken. */
  private static String server(@Nullable String state) {
    if (state == null) {
      return "error.database";
    }
    if (state.startsWith("28")) {
      return "error.database-login";
    }
    if (state.startsWith("08") || state.equals("53300") || state.equals("57P03")) {
      return "error.database-unreachable";
    }
    return switch (state) {
      case "3D000" -> "error.database-missing";
      case "42501" -> "error.database-rights";
      default -> "error.database";
    };
  }

  /** A failed migration hides the database's own words under others. */
  private static SQLException innermost(SQLException e) {
    SQLException found = e;
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && sql.getSQLState() != null) {
        found = sql;
      }
    }
    return found;
  }
}
