package luoshi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks for commitments together with how they stand, without the findings, which are long. */
public final class Standings {

  private static final String BRIEF =
      """
      select c.id, c.document, c.kind, c.checkable, c.quote, c.act, c.prefix, c.suffix, c.start_at, c.end_at, c.page,
        c.heading, c.metric, c.comparator, c.amount, c.unit, c.baseline, c.deadline, c.deadline_text, c.timex,
        c.deadline_basis, c.recurrence, c.lead_name, c.lead_text, c.lead_aliases, c.supporting, c.issuer, c.area,
        '[]' as findings, d.name as document_name, d.issued, d.publisher, s.body, r.body as reading_body
      """;

  private static final String FROM =
      " from commitment c join document d on d.sha256 = c.document join state s on s.commitment ="
          + " c.id left join reading r on r.commitment = c.id and r.seq = s.reading";

  /** Commitments asked for at once by their ids: the database compares each with all of them. */
  private static final int CHUNK = 500;

  private final JdbcClient jdbc;
  private final TransactionTemplate snapshot;

  Standings(JdbcClient jdbc, TransactionTemplate snapshot) {
    this.jdbc = jdbc;
    this.snapshot = snapshot;
  }

  /** Commitments by their whole ids. */
  public List<Entry> entries(List<String> ids) {
    return jdbc.sql(BRIEF + FROM + " where c.id in (:ids)")
        .param("ids", ids)
        .query(Rows::entry)
        .list();
  }

  /**
   * The commitments that a filter asks for and that stand as wanted.
   *
   * @param run how they stand; nothing is returned where it knows less than the log says by now
   */
  public Optional<List<Row>> find(AssessmentRun run, Filter filter, Wanted wanted) {
    return Objects.requireNonNull(
        snapshot.execute(
            status -> upToDate(run) ? Optional.of(rows(run, filter, wanted)) : Optional.empty()));
  }

  private boolean upToDate(AssessmentRun run) {
    return jdbc.sql(
                "select count(*) from assessment_run r join log_head h on h.seq = r.seq where r.id"
                    + " = :id")
            .param("id", run.id())
            .query(Integer.class)
            .single()
        == 1;
  }

  /** First which ones, in order, from narrow rows; then what is wanted of these. */
  private List<Row> rows(AssessmentRun run, Filter filter, Wanted wanted) {
    List<Assessed> standing = standing(run, filter, wanted);
    Map<String, Entry> entries = new HashMap<>();
    for (int from = 0; from < standing.size(); from += CHUNK) {
      List<Assessed> some = standing.subList(from, Math.min(standing.size(), from + CHUNK));
      entries(some.stream().map(Assessed::commitment).toList())
          .forEach(entry -> entries.put(entry.commitment().id(), entry));
    }
    return standing.stream()
        .map(a -> new Row(Objects.requireNonNull(entries.get(a.commitment())), a))
        .toList();
  }

  private List<Assessed> standing(AssessmentRun run, Filter filter, Wanted wanted) {
    StringBuilder sql =
        new StringBuilder(
            "select c.id, a.schedule, a.evidence, a.freshness, a.light, a.urgency"
                + " from assessment a join commitment c on c.id = a.commitment"
                + " join document d on d.sha256 = c.document join state s on s.commitment = c.id"
                + " where a.run = :run");
    Map<String, Object> params = new HashMap<>(Map.of("run", run.id(), "limit", wanted.limit()));
    in("schedule", wanted.schedules(), sql, params);
    in("light", wanted.lights(), sql, params);
    in("evidence", wanted.evidence(), sql, params);
    in("freshness", wanted.freshness(), sql, params);
    Commitments.where(filter, sql, params);
    sql.append(" order by ")
        .append(wanted.urgentFirst() ? "a.urgency desc, " : "")
        .append("d.issued nulls last, d.name, d.sha256, c.ordinal fetch first :limit rows only");
    return jdbc.sql(sql.toString()).params(params).query(Standings::assessed).list();
  }

  private static void in(
      String column, List<String> values, StringBuilder sql, Map<String, Object> params) {
    if (!values.isEmpty()) {
      sql.append(" and a.").append(column).append(" in (:wanted_").append(column).append(")");
      params.put("wanted_" + column, values);
    }
  }

  private static Assessed assessed(ResultSet row, int number) throws SQLException {
    return new Assessed(
        row.getString("id"),
        row.getString("schedule"),
        row.getString("evidence"),
        row.getString("freshness"),
        row.getString("light"),
        row.getDouble("urgency"));
  }

  /** A commitment and how it stands. */
  public record Row(Entry entry, Assessed assessed) {}
}
