package luoshi.ledger;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells that a connection is gone, by H2's error codes and PostgreSQL's SQL states. */
final class Lost {

  /**
   * The session or the database was closed, the connection broke, the process that had the database
   * open ends, or its end interrupted a statement.
   */
  private static final Set<Integer> H2 = Set.of(90007, 90067, 90098, 90121, 57014);

  /** The server ends, or was ended. */
  private static final Set<String> POSTGRES = Set.of("57P01", "57P02", "57P03");

  private Lost() {}

  static boolean is(@Nullable Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (e instanceof SQLException sql && is(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return H2.contains(e.getErrorCode()) || POSTGRES.contains(state) || state.startsWith("08");
  }
}
