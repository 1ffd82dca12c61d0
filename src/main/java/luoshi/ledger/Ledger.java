package luoshi.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The ledger: documents, what was found in them, and an append-only log from which the state of
 * every commitment is derived. Close it when done.
 */
public final class Ledger implements AutoCloseable {

  private final LedgerSource source;
  private final JdbcClient jdbc;
  private final Batch batch;
  private final Receipt receipt;
  private final TransactionTemplate transaction;
  private final TransactionTemplate snapshot;
  private final Clock clock;
  private final StepMark mark = new StepMark();

  private Ledger(LedgerSource source, Clock clock) {
    Retries retries = new Retries(source);
    NamedParameterJdbcTemplate template =
        new NamedParameterJdbcTemplate(new RetriedTemplate(source, retries));
    DataSourceTransactionManager manager = new DataSourceTransactionManager(source);
    this.source = source;
    this.jdbc = JdbcClient.create(template);
    this.batch = new Batch(template);
    this.receipt = new Receipt(jdbc);
    this.transaction = new RetriedTransaction(manager, retries, receipt);
    this.snapshot = new RetriedTransaction(manager, retries, receipt);
    this.snapshot.setIsolationLevel(source.wholeSnapshot());
    this.clock = clock;
  }

  /**
   * Opens the ledger of a folder, creating or migrating it where needed.
   *
   * @param data the data folder; the ledger is the file {@code luoshi.mv.db} in it
   * @param clock gives the time of recording
   * @throws LedgerException where the file is locked, damaged or newer than this program
   */
  public static Ledger open(Path data, Clock clock) {
    try {
      Door.prepare(data);
    } catch (IOException e) {
      throw new LedgerException("error.data-folder", data);
    }
    return open(Database.in(data), clock);
  }

  /**
   * Opens a ledger, creating or migrating its tables where needed.
   *
   * @param database where it lies
   * @param clock gives the time of recording
   * @throws LedgerException where the database cannot be reached or used; says why
   */
  public static Ledger open(Database database, Clock clock) {
    LedgerSource source = new LedgerSource(database);
    try {
      Connection connection = source.getConnection();
      if (!database.isFile()) {
        Schema.requireRights(connection);
      }
    } catch (SQLException e) {
      source.destroy();
      throw OpenErrors.of(database, e);
    } catch (LedgerException e) {
      source.destroy();
      throw e;
    }
    return new Ledger(source, clock);
  }

  /** The documents. */
  public Documents documents() {
    return new Documents(jdbc);
  }

  /** What was found in them, with how it stands. */
  public Commitments commitments() {
    return new Commitments(jdbc);
  }

  /** All that the documents state, for comparing. */
  public Statements statements() {
    return new Statements(jdbc);
  }

  /** What the rules propose to record. */
  public Suggestions suggestions() {
    return new Suggestions(jdbc, transaction);
  }

  /** How commitments stood when they were last assessed. */
  public AssessmentCache assessments() {
    return new AssessmentCache(jdbc, batch, transaction, log());
  }

  /** Commitments together with how they stand. */
  public Standings standings() {
    return new Standings(jdbc, snapshot);
  }

  /** The log of all that was recorded. */
  public Log log() {
    return new Log(jdbc, batch, transaction, new Chain(jdbc, batch, clock, mark, receipt), clock);
  }

  /** Later readings of the documents, by changed rules. */
  public Readings readings() {
    return new Readings(jdbc, batch, transaction, log(), clock);
  }

  /** The queries that analysts keep. */
  public SavedQueries savedQueries() {
    return new SavedQueries(jdbc, clock);
  }

  /** The names that stand in it. */
  public Names names() {
    return new Names(jdbc);
  }

  /** Brings documents in. */
  public Ingest ingest() {
    return new Ingest(jdbc, batch, transaction, log(), clock);
  }

  /** Proves the ledger sound. */
  public Check check() {
    return new Check(jdbc, readings(), snapshot);
  }

  /**
   * Writes a copy of the ledger as it is at one moment, whatever others write meanwhile.
   *
   * @param file a zip archive, for its owner alone
   * @param day the day that its seal names
   * @return what the log's head is in it
   * @throws LedgerException where the copy is not sound, or cannot be written
   */
  public Seal backup(Path file, LocalDate day) {
    return source.database().isFile()
        ? new FileBackup(source.database(), clock).write(file, day)
        : new ServerBackup(this, jdbc, source).write(file, day);
  }

  /**
   * Brings a copy back into a place that holds no ledger yet.
   *
   * @param file what {@link #backup} wrote
   * @param database where to
   * @return what the log's head is
   * @throws LedgerException where there is a ledger, or the copy is not what was backed up
   */
  public static Seal restore(Path file, Database database, Clock clock) {
    if (database.isFile()) {
      return new FileBackup(database, clock).restore(file);
    }
    try (Ledger ledger = open(database, clock)) {
      return new ServerBackup(ledger, ledger.jdbc, ledger.source).restore(file);
    }
  }

  /** Seals of the log. */
  public Seals seals() {
    return new Seals(jdbc);
  }

  /** Does the writes of one command, which undo takes back together. */
  public void asOneStep(Runnable writes) {
    mark.around(writes);
  }

  /** Does several writes in one transaction: all of them hold, or none. */
  public void atomically(Runnable writes) {
    transaction.executeWithoutResult(status -> writes.run());
  }

  /** Does several reads that all see one moment, whatever others write meanwhile. */
  void atOneMoment(Runnable reads) {
    snapshot.executeWithoutResult(status -> reads.run());
  }

  @Override
  public void close() {
    source.destroy();
  }
}
