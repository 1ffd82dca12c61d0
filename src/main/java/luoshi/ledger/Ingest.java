package luoshi.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import luoshi.commitment.Extraction;
import luoshi.commitment.Observation;
import luoshi.commitment.Rejected;
import luoshi.document.Document;
import luoshi.ledger.LogEntry.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings documents and what was found in them into the ledger, a transaction a document. */
public final class Ingest {

  private final JdbcClient jdbc;
  private final Batch batch;
  private final TransactionTemplate transaction;
  private final Log log;
  private final Clock clock;

  Ingest(JdbcClient jdbc, Batch batch, TransactionTemplate transaction, Log log, Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.transaction = transaction;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Adds a document.
   *
   * @param extraction what was found in it
   * @param rules version of the rules
   * @param actor who brings it in
   * @return false where the same bytes are in the ledger already, and nothing was changed; a
   *     withdrawn document counts again, as it was read first
   */
  public boolean add(Extraction extraction, String rules, String actor) {
    return Boolean.TRUE.equals(transaction.execute(status -> insert(extraction, rules, actor)));
  }

  /** Whether a document of these bytes is in the ledger and was not withdrawn. */
  public boolean knows(String sha256) {
    return isThere(sha256) && new Withdrawals(jdbc).of(sha256).isEmpty();
  }

  /** Hashes of all documents that came in, also of those that were withdrawn. */
  public Set<String> known() {
    return new HashSet<>(jdbc.sql("select sha256 from document").query(String.class).list());
  }

  private boolean isThere(String sha256) {
    return jdbc.sql("select count(*) from document where sha256 = :sha256")
            .param("sha256", sha256)
            .query(Integer.class)
            .single()
        > 0;
  }

  private boolean insert(Extraction extraction, String rules, String actor) {
    Document document = extraction.document();
    log.lock();
    if (isThere(document.sha256())) {
      return log.restore(document.sha256(), actor);
    }
    String sha256 = document.sha256();
    batch.insert("document", List.of(row(document, rules)));
    batch.insert(
        "commitment", rows(extraction.commitments(), (c, i) -> CommitmentRows.row(c, sha256, i)));
    batch.insert(
        "state", rows(extraction.commitments(), (c, i) -> LogRows.row(State.initial(c.id()))));
    batch.insert("observation", rows(extraction.observations(), (o, i) -> row(o, sha256, i)));
    batch.insert("rejected", rows(extraction.rejected(), (r, i) -> row(r, sha256, i)));
    Map<String, String> payload =
        Map.of(
            "name",
            document.name(),
            "rules",
            rules,
            "commitments",
            Integer.toString(extraction.commitments().size()));
    log.append(document.sha256(), Type.INGEST, payload, LocalDate.now(clock), actor);
    return true;
  }

  private static <T> List<Map<String, @Nullable Object>> rows(
      List<T> values, BiFunction<T, Integer, Map<String, @Nullable Object>> row) {
    return IntStream.range(0, values.size()).mapToObj(i -> row.apply(values.get(i), i)).toList();
  }

  private Map<String, @Nullable Object> row(Document document, String rules) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("sha256", document.sha256());
    row.put("name", document.name());
    row.put("title", document.metadata().title());
    row.put("publisher", document.metadata().publisher());
    row.put("issuer", document.metadata().issuer());
    row.put("issued", document.metadata().date());
    row.put("language", document.metadata().language().name());
    row.put(
        "inferred", String.join(",", document.metadata().inferred().stream().sorted().toList()));
    row.put("content", document.text());
    row.put("cuts", Json.write(document.cuts()));
    row.put("rules", rules);
    row.put("ingested", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    return row;
  }

  private static Map<String, @Nullable Object> row(Observation o, String sha256, int ordinal) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", o.id());
    row.put("document", sha256);
    row.put("ordinal", ordinal);
    row.put("metric", o.metric());
    row.put("observed", o.date());
    row.put("findings", Json.write(o.findings()));
    CommitmentRows.put(o.quote(), row);
    CommitmentRows.put(o.amount(), row);
    CommitmentRows.put(o.body(), row);
    return row;
  }

  private static Map<String, @Nullable Object> row(Rejected r, String sha256, int ordinal) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("document", sha256);
    row.put("ordinal", ordinal);
    row.put("candidate", Json.write(r.candidate()));
    row.put("finding", Json.write(r.finding()));
    CommitmentRows.put(r.quote(), row);
    return row;
  }
}
