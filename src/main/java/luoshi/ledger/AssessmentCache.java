package luoshi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How commitments stood when they were last assessed. It follows from state, rules and day alone,
 * and is kept because assessing all of a large ledger for every command takes too long.
 */
public final class AssessmentCache {

  /** All that a listing shows; findings, the longest column, are left out. */
  private static final String BRIEF =
      """
      select c.id, c.document, c.kind, c.checkable, c.quote, c.prefix, c.suffix, c.start_at, c.end_at, c.page,
        c.heading, c.metric, c.comparator, c.amount, c.unit, c.baseline, c.deadline, c.deadline_text, c.timex,
        c.deadline_basis, c.recurrence, c.lead_name, c.lead_text, c.lead_aliases, c.supporting, c.issuer, c.area,
        '[]' as findings, d.name as document_name, d.issued, s.body
      """;

  private static final String FROM =
      " from commitment c join document d on d.sha256 = c.document join state s on s.commitment = c.id";

  private static final String FITTING =
      " join assessment a on a.commitment = c.id and a.version = s.version and a.assessed = :day and a.rules = :rules";

  private static final String ORDER = "d.issued nulls last, d.name, d.sha256, c.ordinal";

  private final JdbcClient jdbc;
  private final Batch batch;
  private final TransactionTemplate transaction;
  private final TransactionTemplate snapshot;
  private final Log log;

  AssessmentCache(JdbcClient jdbc, Batch batch, TransactionTemplate transaction, Log log) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.transaction = transaction;
    this.snapshot =
        new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.log = log;
  }

  /**
   * The commitments that a filter asks for and that stand as wanted, without their findings; or,
   * where some of the filter's are not yet assessed for the day and the rules, only which these
   * are.
   */
  public Found find(Filter filter, Wanted wanted, LocalDate day, String rules) {
    return Objects.requireNonNull(
        snapshot.execute(
            status -> {
              List<String> missing = missing(filter, day, rules);
              return new Found(
                  missing, missing.isEmpty() ? rows(filter, wanted, day, rules) : List.of());
            }));
  }

  /** Commitments by their whole ids, without their findings. */
  public List<Entry> entries(List<String> ids) {
    return jdbc.sql(BRIEF + FROM + " where c.id in (:ids)")
        .param("ids", ids)
        .query(Rows::entry)
        .list();
  }

  /** Keeps assessments in the place of earlier ones of the same commitments. */
  public void put(List<Assessed> assessments, LocalDate day, String rules) {
    List<Map<String, @Nullable Object>> rows =
        assessments.stream()
            .map(
                a -> {
                  Map<String, @Nullable Object> row = new HashMap<>(a.row());
                  row.put("assessed", day);
                  row.put("rules", rules);
                  return row;
                })
            .toList();
    transaction.executeWithoutResult(
        status -> {
          log.lock();
          jdbc.sql("delete from assessment where commitment in (:ids)")
              .param("ids", assessments.stream().map(Assessed::commitment).toList())
              .update();
          batch.insert("assessment", rows);
        });
  }

  private List<String> missing(Filter filter, LocalDate day, String rules) {
    Query query = new Query("select c.id" + FROM + " left" + FITTING, filter, day, rules);
    query.sql.append(" and a.commitment is null order by c.id");
    return jdbc.sql(query.sql.toString()).params(query.params).query(String.class).list();
  }

  private List<Row> rows(Filter filter, Wanted wanted, LocalDate day, String rules) {
    Query query =
        new Query(
            BRIEF
                + ", a.version, a.schedule, a.evidence, a.freshness, a.light, a.urgency"
                + FROM
                + FITTING,
            filter,
            day,
            rules);
    query.in("schedule", wanted.schedules());
    query.in("light", wanted.lights());
    query.in("evidence", wanted.evidence());
    query.in("freshness", wanted.freshness());
    query
        .sql
        .append(" order by ")
        .append(wanted.urgentFirst() ? "a.urgency desc, " : "")
        .append(ORDER);
    query.sql.append(" fetch first :limit rows only");
    query.params.put("limit", wanted.limit());
    return jdbc.sql(query.sql.toString()).params(query.params).query(AssessmentCache::row).list();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        Rows.entry(row, number),
        new Assessed(
            row.getString("id"),
            row.getLong("version"),
            row.getString("schedule"),
            row.getString("evidence"),
            row.getString("freshness"),
            row.getString("light"),
            row.getDouble("urgency")));
  }

  /** A commitment and how it stands. */
  public record Row(Entry entry, Assessed assessed) {}

  /**
   * An answer.
   *
   * @param missing ids of the commitments to be assessed before there are rows
   * @param rows the commitments found, where none is missing
   */
  public record Found(List<String> missing, List<Row> rows) {}

  private static final class Query {

    private final StringBuilder sql;
    private final Map<String, Object> params = new HashMap<>();

    Query(String select, Filter filter, LocalDate day, String rules) {
      sql = new StringBuilder(select).append(" where 1 = 1");
      params.put("day", day);
      params.put("rules", rules);
      Commitments.where(filter, sql, params);
    }

    void in(String column, List<String> values) {
      if (!values.isEmpty()) {
        sql.append(" and a.").append(column).append(" in (:wanted_").append(column).append(")");
        params.put("wanted_" + column, values);
      }
    }
  }
}
