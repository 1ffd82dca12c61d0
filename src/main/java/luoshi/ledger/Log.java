package luoshi.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import luoshi.ledger.LogEntry.Type;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The append-only log. Entries are never changed: what no longer holds is undone by a further
 * entry. Who writes locks the log's head until the transaction ends, so that of two who write at
 * once the second sees what the first wrote.
 */
public final class Log {

  /** Entries read at once, so that memory does not grow with the log. */
  static final int PAGE = 5000;

  private final JdbcClient jdbc;
  private final Batch batch;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Log(JdbcClient jdbc, Batch batch, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
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
    return record(List.of(new Write(subject, type, payload, effective, actor, expected))).get(0);
  }

  /**
   * Records entries about commitments, all or none, and derives the new states.
   *
   * @return the state of each commitment after it, in the order in which they first come
   * @throws LedgerException where somebody else wrote meanwhile; says what changed
   */
  public List<State> record(List<Write> writes) {
    return Objects.requireNonNull(transaction.execute(status -> write(writes)));
  }

  private List<State> write(List<Write> writes) {
    Head head = lock();
    Map<String, List<LogEntry>> histories = new LinkedHashMap<>();
    writes.forEach(w -> histories.putIfAbsent(w.subject(), new ArrayList<>()));
    histories(histories);
    writes.forEach(w -> refuseStale(w, histories.get(w.subject())));
    List<LogEntry> added = new ArrayList<>();
    for (Write w : writes) {
      LogEntry entry = chained(head, w.subject(), w.type(), w.payload(), w.effective(), w.actor());
      head = new Head(entry.seq(), entry.hash());
      added.add(entry);
      Objects.requireNonNull(histories.get(w.subject())).add(entry);
    }
    store(added, head);
    List<State> states = new ArrayList<>();
    histories.forEach((subject, entries) -> states.add(Replay.of(subject, entries)));
    store(states);
    return states;
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
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              lock();
              LogEntry entry = seq == 0 ? latest() : entry(seq);
              if (entry.type() == Type.INGEST) {
                throw new LedgerException("error.undo-ingest", seq);
              }
              append(
                  entry.subject(),
                  Type.UNDO,
                  Map.of("undoes", Long.toString(entry.seq())),
                  LocalDate.now(clock),
                  actor);
              store(List.of(Replay.of(entry.subject(), history(entry.subject()))));
              return entry;
            }));
  }

  /** Every entry, in order, by the commitment or document that it is about. */
  public Map<String, List<LogEntry>> bySubject() {
    Map<String, List<LogEntry>> all = new LinkedHashMap<>();
    jdbc.sql("select * from log order by seq")
        .query(LogRows::entry)
        .list()
        .forEach(entry -> all.computeIfAbsent(entry.subject(), k -> new ArrayList<>()).add(entry));
    return all;
  }

  /** The entries about one commitment or document, in order. */
  public List<LogEntry> history(String subject) {
    return jdbc.sql("select * from log where subject = :subject order by seq")
        .param("subject", subject)
        .query(LogRows::entry)
        .list();
  }

  /** Hash of the last entry: it names the state of the whole ledger. */
  public String head() {
    return jdbc.sql("select hash from log_head").query(String.class).single();
  }

  /** Keeps other writers waiting until the transaction ends. */
  Head lock() {
    return jdbc.sql("select seq, hash from log_head where id = 1 for update")
        .query((row, number) -> new Head(row.getLong("seq"), row.getString("hash")))
        .single();
  }

  void append(
      String subject, Type type, Map<String, String> payload, LocalDate effective, String actor) {
    LogEntry entry = chained(lock(), subject, type, payload, effective, actor);
    store(List.of(entry), new Head(entry.seq(), entry.hash()));
  }

  private LogEntry chained(
      Head head,
      String subject,
      Type type,
      Map<String, String> payload,
      LocalDate effective,
      String actor) {
    long seq = head.seq() + 1;
    Instant recorded = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String json = Json.write(payload);
    String hash =
        HashChain.hash(seq, subject, type.name(), json, effective, recorded, actor, head.hash());
    return new LogEntry(seq, subject, type, payload, effective, recorded, actor, head.hash(), hash);
  }

  private void store(List<LogEntry> entries, Head head) {
    batch.insert("log", entries.stream().map(LogRows::row).toList());
    jdbc.sql("update log_head set seq = :seq, hash = :hash where id = 1")
        .param("seq", head.seq())
        .param("hash", head.hash())
        .update();
  }

  private void store(List<State> states) {
    batch.update(
        "update state set delivery = :delivery, review = :review, lead = :lead, deadline = :deadline, version = :version, body = :body where commitment = :commitment",
        states.stream().map(LogRows::row).toList());
  }

  private void histories(Map<String, List<LogEntry>> bySubject) {
    List<String> subjects = List.copyOf(bySubject.keySet());
    for (int from = 0; from < subjects.size(); from += PAGE) {
      jdbc.sql("select * from log where subject in (:subjects) order by seq")
          .param("subjects", subjects.subList(from, Math.min(subjects.size(), from + PAGE)))
          .query(LogRows::entry)
          .list()
          .forEach(e -> Objects.requireNonNull(bySubject.get(e.subject())).add(e));
    }
  }

  private static void refuseStale(
      Write write, @org.jspecify.annotations.Nullable List<LogEntry> history) {
    List<LogEntry> since =
        Objects.requireNonNull(history).stream().filter(e -> e.seq() > write.expected()).toList();
    if (!since.isEmpty()) {
      LogEntry last = since.get(since.size() - 1);
      throw new LedgerException(
          "error.stale", write.subject(), last.actor() + ": " + last.payload());
    }
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

  /** The end of the log: number and hash of the last entry. */
  record Head(long seq, String hash) {}
}
