package luoshi.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The end of the log, where entries are added. Who adds holds the turn until the transaction ends,
 * so that of two who write at once the second sees what the first wrote.
 */
final class Chain {

  private final JdbcClient jdbc;
  private final Batch batch;
  private final Clock clock;
  private final StepMark mark;
  private final Receipt receipt;

  Chain(JdbcClient jdbc, Batch batch, Clock clock, StepMark mark, Receipt receipt) {
    this.mark = mark;
    this.receipt = receipt;
    this.jdbc = jdbc;
    this.batch = batch;
    this.clock = clock;
  }

  /** Keeps other writers waiting until the transaction ends. */
  void lock() {
    jdbc.sql("update log_turn set turn = turn + 1 where id = 1").update();
  }

  /** The last entry that was added. */
  Head head() {
    return jdbc.sql("select seq, hash from log_head where id = 1")
        .query(Head.class)
        .optional()
        .orElseThrow(() -> new LedgerException("error.headless"));
  }

  /** Adds an entry for each write, in order. */
  List<LogEntry> append(List<Write> writes) {
    lock();
    Head head = head();
    List<LogEntry> added = new ArrayList<>();
    for (Write write : writes) {
      LogEntry entry = after(head, write);
      head = new Head(entry.seq(), entry.hash());
      added.add(entry);
    }
    batch.insert("log", added.stream().map(LogRows::row).toList());
    jdbc.sql("update log_head set seq = :seq, hash = :hash where id = 1")
        .param("seq", head.seq())
        .param("hash", head.hash())
        .update();
    receipt.added(head);
    return added;
  }

  private LogEntry after(Head head, Write w) {
    long seq = head.seq() + 1;
    Map<String, String> payload = mark.on(w.payload());
    Instant recorded = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String hash =
        HashChain.hash(
            seq,
            w.subject(),
            w.type().name(),
            Json.write(payload),
            w.effective(),
            recorded,
            w.actor(),
            head.hash());
    return new LogEntry(
        seq, w.subject(), w.type(), payload, w.effective(), recorded, w.actor(), head.hash(), hash);
  }

  /** Number and hash of an entry. */
  record Head(long seq, String hash) {}
}
