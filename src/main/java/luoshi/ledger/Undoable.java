package luoshi.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the entry that an analyst wants undone. */
final class Undoable {

  private final JdbcClient jdbc;

  Undoable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The entry of a number; of 0 the latest that still holds, with all that its command wrote. */
  List<LogEntry> find(long seq) {
    return seq == 0 ? step(latest()) : List.of(entry(seq));
  }

  /** Latest first, so that what rests on something goes before it. */
  private List<LogEntry> step(LogEntry last) {
    String mark = last.get(StepMark.FIELD);
    if (mark.isEmpty()) {
      return List.of(last);
    }
    List<LogEntry> since =
        jdbc.sql(
                "select * from log where entry in ('UNDO', 'WITHDRAW') or payload like :mark order by seq desc")
            .param("mark", "%" + mark + "%")
            .query(LogRows::entry)
            .list();
    Collections.reverse(since);
    Set<String> undone = Replay.undone(since);
    Collections.reverse(since);
    return since.stream()
        .filter(e -> e.get(StepMark.FIELD).equals(mark))
        .filter(e -> !undone.contains(Long.toString(e.seq())))
        .toList();
  }

  /** Read from the end, so that what undoes an entry is met before it. */
  private LogEntry latest() {
    Set<Long> undone = new HashSet<>();
    long before = Long.MAX_VALUE;
    while (true) {
      List<LogEntry> page =
          jdbc.sql(
                  "select * from log where seq < :before order by seq desc fetch first 100 rows only")
              .param("before", before)
              .query(LogRows::entry)
              .list();
      if (page.isEmpty()) {
        throw new LedgerException("error.nothing-to-undo");
      }
      for (LogEntry entry : page) {
        if (!undone.contains(entry.seq())) {
          if (entry.get("undoes").isEmpty()) {
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
