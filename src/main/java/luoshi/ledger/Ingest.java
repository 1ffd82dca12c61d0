package luoshi.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Extraction;
import luoshi.commitment.Observation;
import luoshi.commitment.Owner;
import luoshi.commitment.Quote;
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
   * @return false where the same bytes are in the ledger already, and nothing was changed
   */
  public boolean add(Extraction extraction, String rules, String actor) {
    return Boolean.TRUE.equals(transaction.execute(status -> insert(extraction, rules, actor)));
  }

  /** Whether a document of these bytes is in the ledger. */
  public boolean knows(String sha256) {
    return jdbc.sql("select count(*) from document where sha256 = :sha256")
            .param("sha256", sha256)
            .query(Integer.class)
            .single()
        > 0;
  }

  private boolean insert(Extraction extraction, String rules, String actor) {
    Document document = extraction.document();
    log.lock();
    if (knows(document.sha256())) {
      return false;
    }
    String sha256 = document.sha256();
    batch.insert("document", List.of(row(document, rules)));
    batch.insert("commitment", rows(extraction.commitments(), (c, i) -> row(c, sha256, i)));
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

  private static Map<String, @Nullable Object> row(Commitment c, String sha256, int ordinal) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", c.id());
    row.put("document", sha256);
    row.put("ordinal", ordinal);
    row.put("kind", c.kind().name());
    row.put("checkable", c.checkable());
    row.put("heading", c.heading());
    row.put("metric", c.metric());
    row.put("recurrence", c.recurrence());
    row.put("supporting", Json.write(c.supporting()));
    row.put("issuer", c.issuer());
    row.put("area", c.area());
    row.put("findings", Json.write(c.findings()));
    Deadline deadline = c.deadline();
    row.put("deadline", deadline == null ? null : deadline.day());
    row.put("deadline_text", deadline == null ? null : deadline.text());
    row.put("timex", deadline == null ? null : deadline.timex());
    row.put("deadline_basis", deadline == null ? null : deadline.basis());
    put(c.quote(), row);
    put(c.amount(), row);
    put(c.lead(), row);
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
    put(o.quote(), row);
    put(o.amount(), row);
    put(o.body(), row);
    return row;
  }

  private static Map<String, @Nullable Object> row(Rejected r, String sha256, int ordinal) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("document", sha256);
    row.put("ordinal", ordinal);
    row.put("candidate", Json.write(r.candidate()));
    row.put("finding", Json.write(r.finding()));
    put(r.quote(), row);
    return row;
  }

  private static void put(Quote quote, Map<String, @Nullable Object> row) {
    row.put("quote", quote.exact());
    row.put("prefix", quote.prefix());
    row.put("suffix", quote.suffix());
    row.put("start_at", quote.start());
    row.put("end_at", quote.end());
    row.put("page", quote.page());
  }

  private static void put(@Nullable Amount amount, Map<String, @Nullable Object> row) {
    row.put("comparator", amount == null ? null : amount.comparator());
    row.put("amount", amount == null ? null : amount.value());
    row.put("unit", amount == null ? null : amount.unit());
    row.put("baseline", amount == null ? null : amount.baseline());
  }

  private static void put(@Nullable Owner owner, Map<String, @Nullable Object> row) {
    row.put("lead_name", owner == null ? null : owner.name());
    row.put("lead_text", owner == null ? null : owner.text());
    row.put("lead_aliases", owner == null ? null : Json.write(owner.aliases()));
  }
}
