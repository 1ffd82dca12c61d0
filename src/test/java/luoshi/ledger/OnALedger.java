package luoshi.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import luoshi.ledger.LogEntry.Type;

/** Tests on an open ledger that holds the commitment of the sample, in whichever database. */
interface OnALedger {

  Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T08:00:00Z"), ZoneOffset.UTC);
  LocalDate DAY = LocalDate.of(2025, 3, 1);

  /** The database of the running test, empty when the test begins. */
  Database database();

  /** Another place of the same kind, which holds no ledger yet. */
  Database another();

  /** The ledger of the running test. */
  Ledger ledger();

  /** Records a value for a field of the commitment. */
  default State record(String field, String value) {
    return record(field, value, 0);
  }

  /** Records a value on the state that was seen. */
  default State record(String field, String value, long seen) {
    return ledger().log().record("abcdefghjk", Type.UPDATE, Map.of(field, value), DAY, "li", seen);
  }

  /** Changes the database behind the ledger's back. */
  default void execute(String sql) throws SQLException {
    try (LedgerSource source = new LedgerSource(database());
        Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
