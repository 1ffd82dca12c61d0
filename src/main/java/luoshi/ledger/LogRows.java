package luoshi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import luoshi.ledger.LogEntry.Type;
import org.jspecify.annotations.Nullable;

/** Log entries, and the states derived from them, to and from rows. */
final class LogRows {

  private LogRows() {}

  static LogEntry entry(ResultSet row, int number) throws SQLException {
    return new LogEntry(
        row.getLong("seq"),
        row.getString("subject"),
        Type.valueOf(row.getString("entry")),
        Json.map(row.getString("payload")),
        row.getObject("effective", LocalDate.class),
        row.getTimestamp("recorded").toInstant(),
        row.getString("actor"),
        row.getString("previous"),
        row.getString("hash"));
  }

  static Map<String, @Nullable Object> row(State state) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("commitment", state.commitment());
    row.put("delivery", state.delivery().word());
    row.put("review", state.review().word());
    row.put("lead", state.lead());
    row.put("deadline", state.deadline());
    row.put("reading", state.readingSeq());
    row.put("found", state.isFound());
    row.put("version", state.version());
    row.put("body", Json.write(state));
    return row;
  }

  static Map<String, @Nullable Object> row(LogEntry e) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("seq", e.seq());
    row.put("subject", e.subject());
    row.put("entry", e.type().name());
    row.put("payload", Json.write(e.payload()));
    row.put("effective", e.effective());
    row.put("recorded", Timestamp.from(e.recorded()));
    row.put("actor", e.actor());
    row.put("previous", e.previous());
    row.put("hash", e.hash());
    return row;
  }
}
