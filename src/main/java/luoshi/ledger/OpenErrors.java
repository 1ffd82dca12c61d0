package luoshi.ledger;

import java.sql.SQLException;

/** Says why a database could not be opened. The numbers are H2's error codes. */
final class OpenErrors {

  private static final int LOCKED = 90020;
  private static final int UNREADABLE = 90028;
  private static final int DAMAGED = 90030;
  private static final int NEWER_FORMAT = 90048;

  private OpenErrors() {}

  static LedgerException of(String url, SQLException e) {
    String file = url.replaceAll("^jdbc:h2:file:|;.*$", "");
    String key =
        switch (e.getErrorCode()) {
          case LOCKED -> "error.database-locked";
          case UNREADABLE, DAMAGED, NEWER_FORMAT -> "error.database-damaged";
          default ->
              e.getMessage() != null && e.getMessage().contains("lock")
                  ? "error.database-locked"
                  : "error.database";
        };
    LedgerException error =
        new LedgerException(
            key, file, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    error.initCause(e);
    return error;
  }
}
