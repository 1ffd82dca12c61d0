package luoshi.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.ledger.LogEntry.Type;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The append-only log. Entries are never changed: what no longer holds is undone by a further
 * entry.
 */
public final class Log {

  private final Chain chain;
  private final Histories histories;
  private final Undoable undoable;
  private final Withdrawals withdrawals;
  private final JdbcClient jdbc;
  private final Batch batch;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Log(JdbcClient jdbc, Batch batch, TransactionTemplate transaction, Chain chain, Clock clock) {
    this.chain = chain;
    this.withdrawals = new Withdrawals(jdbc);
    this.histories = new Histories(jdbc);
    this.undoable = new Undoable(jdbc);
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
    chain.lock();
    Map<String, List<LogEntry>> before =
        histories.of(writes.stream().map(Write::subject).distinct().toList());
    writes.forEach(w -> refuseStale(w, Objects.requireNonNull(before.get(w.subject()))));
    chain
        .append(writes)
        .forEach(entry -> Objects.requireNonNull(before.get(entry.subject())).add(entry));
    return store(before);
  }

  /**
   * What {@link #undo} would undo, the latest first.
   *
   * @param seq number of the entry; 0 for the latest that can be undone, and all that the same
   *     command wrote
   * @throws LedgerException where there is none
   */
  public List<LogEntry> undoable(long seq) {
    return undoable.find(seq);
  }

  /**
   * Undoes entries by new ones. A document whose ingest is undone is withdrawn.
   *
   * @param seq number of the entry; 0 for the latest that can be undone, and all that the same
   *     command wrote
   * @param actor who undoes it
   * @return the entries that no longer hold, the latest first
   * @throws LedgerException where there is none, or it is the ingest of a withdrawn document
   */
  public List<LogEntry> undo(long seq, String actor) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              chain.lock();
              List<LogEntry> entries = undoable.find(seq);
              entries.forEach(entry -> undo(entry, actor));
              return entries;
            }));
  }

  private void undo(LogEntry entry, String actor) {
    Map<String, String> payload = Map.of("undoes", Long.toString(entry.seq()));
    if (entry.type() == Type.INGEST) {
      withdrawn(entry.subject(), payload, actor);
      return;
    }
    long undoing = append(entry.subject(), Type.UNDO, payload, LocalDate.now(clock), actor);
    List<String> about = about(entry.seq());
    if (about.isEmpty()) {
      replay(List.of(entry.subject()));
    } else {
      about(undoing, about);
    }
  }

  /**
   * Withdraws a document, and its commitments with it; both stay in the ledger with their trace.
   *
   * @param sha256 the document
   * @param reason why it counts no more
   * @param actor who withdraws it
   * @throws LedgerException where it is withdrawn already
   */
  public void withdraw(String sha256, String reason, String actor) {
    transaction.executeWithoutResult(
        status -> {
          chain.lock();
          withdrawn(sha256, Map.of("reason", reason), actor);
        });
  }

  private void withdrawn(String sha256, Map<String, String> payload, String actor) {
    List<LogEntry> before = withdrawals.of(sha256);
    if (!before.isEmpty()) {
      throw new LedgerException("error.withdrawn", before.get(0).seq());
    }
    long seq = append(sha256, Type.WITHDRAW, payload, LocalDate.now(clock), actor);
    about(
        seq,
        jdbc.sql("select id from commitment where document = :document order by id")
            .param("document", sha256)
            .query(String.class)
            .list());
  }

  /** Lets a withdrawn document count again; does nothing where it counts. */
  boolean restore(String sha256, String actor) {
    List<LogEntry> before = withdrawals.of(sha256);
    before.forEach(entry -> undo(entry, actor));
    return !before.isEmpty();
  }

  /** Every entry, in order, by the commitment or document that it is about. */
  public Map<String, List<LogEntry>> bySubject() {
    return histories.all();
  }

  /** The entries about one commitment or document, in order. */
  public List<LogEntry> history(String subject) {
    return histories.of(subject);
  }

  /** Hash of the last entry: it names the state of the whole ledger. */
  public String head() {
    return chain.head().hash();
  }

  /** Number of the last entry. */
  public long last() {
    return chain.head().seq();
  }

  /** Keeps other writers waiting until the transaction ends. */
  void lock() {
    chain.lock();
  }

  /**
   * Adds an entry that is not about one commitment's state.
   *
   * @return its number
   */
  long append(
      String subject, Type type, Map<String, String> payload, LocalDate effective, String actor) {
    Write write = new Write(subject, type, payload, effective, actor, 0);
    return chain.append(List.of(write)).get(0).seq();
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
    store(histories.of(commitments));
  }

  private List<State> store(Map<String, List<LogEntry>> logs) {
    List<State> states = new ArrayList<>();
    logs.forEach((id, entries) -> states.add(Replay.of(id, entries)));
    batch.update(
        "update state set delivery = :delivery, review = :review, lead = :lead, deadline ="
            + " :deadline, reading = :reading, found = :found, version = :version, body = :body"
            + " where commitment = :commitment",
        states.stream().map(LogRows::row).toList());
    return states;
  }

  private static void refuseStale(Write write, List<LogEntry> history) {
    List<LogEntry> since = history.stream().filter(e -> e.seq() > write.expected()).toList();
    if (!since.isEmpty()) {
      LogEntry last = since.get(since.size() - 1);
      throw new LedgerException(
          "error.stale", write.subject(), last.actor() + ": " + last.fields());
    }
  }
}
