package luoshi.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.ledger.LogEntry.Type;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the entry that an analyst wants undone. */
final class Undoable {

  private final JdbcClient jdbc;

  Undoable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The entry of a number; of 0 the latest that still holds. */
  LogEntry find(long seq) {
    return seq == 0 ? latest() : entry(seq);
  }

  /** Read from the end, so that what undoes an entry is met before it. */
  private LogEntry latest() {
    Set<Long> undone = new HashSet<>();
    long before = Long.MAX_VALUE;
    while (true) {
      List<LogEntry> page =
          jdbc.sql(
                  "select * from log where seq < :before and entry <> 'INGEST' order by seq desc fetch first 100 rows only")
              .param("before", before)
              .query(LogRows::entry)
              .list();
      if (page.isEmpty()) {
        throw new LedgerException("error.nothing-to-undo");
      }
      for (LogEntry entry : page) {
        if (!undone.contains(entry.seq())) {
          if (entry.type() != Type.UNDO) {
            return entry;
          }
          undone.add(Long.parseLong(entry.get("undoes")));
        }
      }
      before = page.get(page.size() - 1).seq();
    }
  }

  private LogEntry entry(long seq) {
    return jdbc.sql("select * from log where seq = :seq")
        .param("seq", seq)
        .query(LogRows::entry)
        .optional()
        .orElseThrow(() -> new LedgerException("error.no-entry", seq));
  }
}
