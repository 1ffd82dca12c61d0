package luoshi.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.ledger.LogEntry.Type;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which documents were taken back, and by which entry. */
final class Withdrawals {

  private final JdbcClient jdbc;
  private final Histories histories;

  Withdrawals(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.histories = new Histories(jdbc);
  }

  /** SHA-256 of every document that is withdrawn now. */
  Set<String> documents() {
    List<String> ever =
        jdbc.sql("select distinct subject from log where entry = 'WITHDRAW'")
            .query(String.class)
            .list();
    return histories.of(ever).entrySet().stream()
        .filter(e -> !holding(e.getValue()).isEmpty())
        .map(java.util.Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The entries by which a document is withdrawn; none where it counts. */
  List<LogEntry> of(String sha256) {
    return holding(histories.of(sha256));
  }

  private static List<LogEntry> holding(List<LogEntry> entries) {
    return Replay.valid(entries, null, null).stream()
        .filter(e -> e.type() == Type.WITHDRAW)
        .toList();
  }
}
