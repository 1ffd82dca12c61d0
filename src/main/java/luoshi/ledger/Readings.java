package luoshi.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import luoshi.commitment.Commitment;
import luoshi.ledger.Again.Outcome;
import luoshi.ledger.LogEntry.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Later readings of the documents, by changed rules. The first reading is never overwritten. */
public final class Readings {

  /** The subject of log entries that are about no single commitment or document. */
  public static final String SUBJECT = "rules";

  /** So that the ids in one log entry stay within its column. */
  private static final int MOST = 80_000;

  private final JdbcClient jdbc;
  private final Batch batch;
  private final TransactionTemplate transaction;
  private final Log log;
  private final Clock clock;

  Readings(JdbcClient jdbc, Batch batch, TransactionTemplate transaction, Log log, Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.transaction = transaction;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Lets new conclusions hold, by one log entry that can be undone.
   *
   * @param again the commitments that change
   * @param rules version of the rules
   * @param head hash of the last log entry when the documents were read again
   * @param actor who applies them
   * @throws LedgerException where somebody wrote meanwhile, or too many change at once
   */
  public void apply(List<Again> again, String rules, String head, String actor) {
    transaction.executeWithoutResult(status -> write(again, rules, head, actor));
  }

  private void write(List<Again> again, String rules, String head, String actor) {
    log.lock();
    if (!log.head().equals(head)) {
      throw new LedgerException("error.stale-ledger");
    }
    if (again.size() > MOST) {
      throw new LedgerException("error.too-many-readings", again.size(), MOST);
    }
    List<Again> added = again.stream().filter(a -> a.outcome() == Outcome.NEW).toList();
    batch.insert(
        "commitment",
        added.stream()
            .map(a -> CommitmentRows.row(Objects.requireNonNull(a.now()), a.sha256(), a.ordinal()))
            .toList());
    batch.insert("state", added.stream().map(a -> LogRows.row(State.initial(a.id()))).toList());
    SortedMap<String, String> bodies = new TreeMap<>();
    again.stream()
        .filter(a -> a.now() != null)
        .forEach(a -> bodies.put(a.id(), Json.write(a.now())));
    long seq =
        log.append(
            SUBJECT, Type.RECLASSIFY, payload(again, rules, bodies), LocalDate.now(clock), actor);
    batch.insert(
        "reading",
        bodies.entrySet().stream()
            .map(e -> Map.of("seq", seq, "commitment", e.getKey(), "body", e.getValue()))
            .toList());
    log.about(seq, again.stream().map(Again::id).toList());
  }

  private static Map<String, String> payload(
      List<Again> again, String rules, SortedMap<String, String> bodies) {
    Map<String, String> payload =
        new HashMap<>(Map.of("rules", rules, "digest", HashChain.digest(bodies)));
    again.stream()
        .collect(
            Collectors.groupingBy(
                a -> a.outcome().field(), Collectors.mapping(Again::id, Collectors.joining(" "))))
        .forEach(payload::put);
    return payload;
  }

  /** Every later reading: the commitment as concluded, by id and log entry. */
  public Map<String, Map<Long, Commitment>> all() {
    return jdbc.sql("select * from reading")
        .query(
            rows -> {
              Map<String, Map<Long, Commitment>> all = new HashMap<>();
              while (rows.next()) {
                all.computeIfAbsent(rows.getString("commitment"), id -> new HashMap<>())
                    .put(rows.getLong("seq"), Json.read(rows.getString("body"), Commitment.class));
              }
              return all;
            });
  }

  /** Proves that no reading was changed since it was recorded. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (LogEntry entry :
        jdbc.sql("select * from log where entry = 'RECLASSIFY' order by seq")
            .query(LogRows::entry)
            .list()) {
      SortedMap<String, String> bodies = new TreeMap<>();
      jdbc.sql("select commitment, body from reading where seq = :seq")
          .param("seq", entry.seq())
          .query((row, number) -> Map.entry(row.getString("commitment"), row.getString("body")))
          .list()
          .forEach(row -> bodies.put(row.getKey(), row.getValue()));
      if (!HashChain.digest(bodies).equals(entry.get("digest"))) {
        problems.add(
            new Problem("problem.reading", Long.toString(entry.seq()), entry.get("rules")));
      }
    }
    return problems;
  }

  /** The commitment that a reading concluded, or null for the first. */
  static @Nullable Commitment concluded(java.sql.ResultSet row) throws java.sql.SQLException {
    String body = row.getString("reading_body");
    return body == null ? null : Json.read(body, Commitment.class);
  }
}
