package luoshi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import luoshi.ledger.LogEntry.Type;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The append-only log. Entries are never changed: what no longer holds is undone by a further
 * entry.
 */
public final class Log {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Log(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Records an entry about a commitment and derives its new state.
   *
   * @param subject id of the commitment
   * @param type what is recorded
   * @param payload its fields
   * @param effective the day from which it holds
   * @param actor who records it
   * @param expected version of the state that the actor saw
   * @return the state after it
   * @throws LedgerException where somebody else wrote meanwhile; says what changed
   */
  public State record(
      String subject,
      Type type,
      Map<String, String> payload,
      LocalDate effective,
      String actor,
      long expected) {
    try {
      State state =
          transaction.execute(
              status -> {
                refuseStale(subject, expected);
                append(subject, type, payload, effective, actor);
                return derive(subject);
              });
      return java.util.Objects.requireNonNull(state);
    } catch (DuplicateKeyException e) {
      throw new LedgerException(
          "error.stale", subject, "another entry was written at the same moment");
    }
  }

  /**
   * Undoes an entry by a new one.
   *
   * @param seq number of the entry, or 0 for the latest that can be undone
   * @param actor who undoes it
   * @return the entry that no longer holds
   * @throws LedgerException where there is none, or it is an ingest, which only a newer edition
   *     replaces
   */
  public LogEntry undo(long seq, String actor) {
    LogEntry entry = seq == 0 ? latest() : entry(seq);
    if (entry.type() == Type.INGEST) {
      throw new LedgerException("error.undo-ingest", seq);
    }
    LocalDate today = LocalDate.now(clock);
    transaction.executeWithoutResult(
        status -> {
          append(
              entry.subject(),
              Type.UNDO,
              Map.of("undoes", Long.toString(entry.seq())),
              today,
              actor);
          derive(entry.subject());
        });
    return entry;
  }

  /** Every entry, in order. */
  public List<LogEntry> all() {
    return jdbc.sql("select * from log order by seq").query(Log::row).list();
  }

  /** The entries about one commitment or document, in order. */
  public List<LogEntry> history(String subject) {
    return jdbc.sql("select * from log where subject = :subject order by seq")
        .param("subject", subject)
        .query(Log::row)
        .list();
  }

  /** Hash of the last entry: it names the state of the whole ledger. */
  public String head() {
    return jdbc.sql("select hash from log order by seq desc fetch first 1 rows only")
        .query(String.class)
        .optional()
        .orElse(HashChain.START);
  }

  void append(
      String subject, Type type, Map<String, String> payload, LocalDate effective, String actor) {
    long seq = jdbc.sql("select coalesce(max(seq), 0) from log").query(Long.class).single() + 1;
    Instant recorded = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String json = Json.write(payload);
    String previous = head();
    jdbc.sql(
            "insert into log values (:seq, :subject, :entry, :payload, :effective, :recorded, :actor, :previous, :hash)")
        .param("seq", seq)
        .param("subject", subject)
        .param("entry", type.name())
        .param("payload", json)
        .param("effective", effective)
        .param("recorded", java.sql.Timestamp.from(recorded))
        .param("actor", actor)
        .param("previous", previous)
        .param(
            "hash",
            HashChain.hash(seq, subject, type.name(), json, effective, recorded, actor, previous))
        .update();
  }

  private State derive(String subject) {
    State state = Replay.of(subject, history(subject));
    jdbc.sql(
            "update state set delivery = :delivery, review = :review, version = :version, body = :body where commitment = :id")
        .param("delivery", state.delivery().word())
        .param("review", state.review().word())
        .param("version", state.version())
        .param("body", Json.write(state))
        .param("id", subject)
        .update();
    return state;
  }

  private void refuseStale(String subject, long expected) {
    List<LogEntry> since =
        history(subject).stream().filter(entry -> entry.seq() > expected).toList();
    if (!since.isEmpty()) {
      LogEntry last = since.get(since.size() - 1);
      throw new LedgerException("error.stale", subject, last.actor() + ": " + last.payload());
    }
  }

  private LogEntry latest() {
    List<LogEntry> all = all();
    List<String> undone = all.stream().map(entry -> entry.get("undoes")).toList();
    return all.stream()
        .filter(
            e ->
                e.type() != Type.INGEST
                    && e.type() != Type.UNDO
                    && !undone.contains(Long.toString(e.seq())))
        .reduce((first, second) -> second)
        .orElseThrow(() -> new LedgerException("error.nothing-to-undo"));
  }

  private LogEntry entry(long seq) {
    return jdbc.sql("select * from log where seq = :seq")
        .param("seq", seq)
        .query(Log::row)
        .optional()
        .orElseThrow(() -> new LedgerException("error.no-entry", seq));
  }

  static LogEntry row(ResultSet row, int number) throws SQLException {
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
}
