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

  /** Entries by the commitments that they are about besides their subject. */
  static final String ABOUT =
      "select a.commitment as about, l.* from log l join log_about a on a.seq = l.seq";

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
    return store(histories);
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
              long undoing =
                  append(
                      entry.subject(),
                      Type.UNDO,
                      Map.of("undoes", Long.toString(entry.seq())),
                      LocalDate.now(clock),
                      actor);
              if (entry.subject().equals(Readings.SUBJECT)) {
                about(undoing, about(entry.seq()));
              } else {
                replay(List.of(entry.subject()));
              }
              return entry;
            }));
  }

  /** Every entry, in order, by the commitment or document that it is about. */
  public Map<String, List<LogEntry>> bySubject() {
    Map<String, List<LogEntry>> all = new LinkedHashMap<>();
    jdbc.sql("select subject as about, l.* from log l union all " + ABOUT + " order by seq")
        .query(
            row -> {
              all.computeIfAbsent(row.getString("about"), k -> new ArrayList<>())
                  .add(LogRows.entry(row, 0));
            });
    return all;
  }

  /** The entries about one commitment or document, in order. */
  public List<LogEntry> history(String subject) {
    Map<String, List<LogEntry>> history = new LinkedHashMap<>();
    history.put(subject, new ArrayList<>());
    histories(history);
    return Objects.requireNonNull(history.get(subject));
  }

  /** Hash of the last entry: it names the state of the whole ledger. */
  public String head() {
    return jdbc.sql("select hash from log_head").query(String.class).single();
  }

  /** Number of the last entry. */
  public long last() {
    return jdbc.sql("select seq from log_head").query(Long.class).single();
  }

  /** Keeps other writers waiting until the transaction ends. */
  Head lock() {
    jdbc.sql("update log_head set turn = turn + 1 where id = 1").update();
    return jdbc.sql("select seq, hash from log_head where id = 1")
        .query((row, number) -> new Head(row.getLong("seq"), row.getString("hash")))
        .single();
  }

  long append(
      String subject, Type type, Map<String, String> payload, LocalDate effective, String actor) {
    LogEntry entry = chained(lock(), subject, type, payload, effective, actor);
    store(List.of(entry), new Head(entry.seq(), entry.hash()));
    return entry.seq();
  }

  /** Says which commitments an entry is about besides its subject, and derives their states. */
  void about(long seq, List<String> commitments) {
    batch.insert(
        "log_about", commitments.stream().map(id -> Map.of("seq", seq, "commitment", id)).toList());
    replay(commitments);
  }

  private List<String> about(long seq) {
    return jdbc.sql("select commitment from log_about where seq = :seq order by commitment")
        .param("seq", seq)
        .query(String.class)
        .list();
  }

  private void replay(List<String> commitments) {
    Map<String, List<LogEntry>> histories = new LinkedHashMap<>();
    commitments.forEach(id -> histories.put(id, new ArrayList<>()));
    histories(histories);
    store(histories);
  }

  private List<State> store(Map<String, List<LogEntry>> histories) {
    List<State> states = new ArrayList<>();
    histories.forEach((id, entries) -> states.add(Replay.of(id, entries)));
    store(states);
    return states;
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
        "update state set delivery = :delivery, review = :review, lead = :lead, deadline = :deadline, reading = :reading, found = :found, version = :version, body = :body where commitment = :commitment",
        states.stream().map(LogRows::row).toList());
  }

  private void histories(Map<String, List<LogEntry>> bySubject) {
    List<String> subjects = List.copyOf(bySubject.keySet());
    for (int from = 0; from < subjects.size(); from += PAGE) {
      jdbc.sql(
              "select subject as about, l.* from log l where subject in (:subjects) union all "
                  + ABOUT
                  + " where a.commitment in (:subjects) order by seq")
          .param("subjects", subjects.subList(from, Math.min(subjects.size(), from + PAGE)))
          .query(
              row -> {
                Objects.requireNonNull(bySubject.get(row.getString("about")))
                    .add(LogRows.entry(row, 0));
              });
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
