package luoshi.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import luoshi.commitment.Observation;
import luoshi.commitment.Rejected;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the ledger for commitments, observations and rejected candidates. */
public final class Commitments {

  static final String SELECT =
      """
      select c.*, d.name as document_name, d.issued, d.publisher, s.body, r.body as reading_body
      from commitment c join document d on d.sha256 = c.document join state s on s.commitment = c.id
        left join reading r on r.commitment = c.id and r.seq = s.reading
      where 1 = 1
      """;

  private static final String COUNT =
      """
      select count(*)
      from commitment c join document d on d.sha256 = c.document join state s on s.commitment = c.id
      where 1 = 1
      """;

  private final JdbcClient jdbc;

  Commitments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The commitments that a filter asks for, in order of document date and place. */
  public List<Entry> find(Filter filter) {
    StringBuilder sql = new StringBuilder(SELECT);
    Map<String, Object> params = new HashMap<>();
    where(filter, sql, params);
    sql.append(" order by d.issued nulls last, d.name, d.sha256, c.ordinal");
    return jdbc.sql(sql.toString()).params(params).query(Rows::entry).list();
  }

  /** How many commitments a filter asks for. */
  public int count(Filter filter) {
    StringBuilder sql = new StringBuilder(COUNT);
    Map<String, Object> params = new HashMap<>();
    where(filter, sql, params);
    return jdbc.sql(sql.toString()).params(params).query(Integer.class).single();
  }

  /**
   * The one commitment whose id begins so.
   *
   * @throws LedgerException where none or several do
   */
  public Entry one(String id) {
    List<Entry> found =
        jdbc.sql(SELECT + " and c.id like :id")
            .param("id", id.toLowerCase(Locale.ROOT).replaceAll("[%_]", "") + "%")
            .query(Rows::entry)
            .list();
    if (found.size() == 1 && !id.isBlank()) {
      return found.get(0);
    }
    if (found.isEmpty() || id.isBlank()) {
      throw new LedgerException("error.no-commitment", id);
    }
    throw new LedgerException(
        "error.ambiguous-id",
        id,
        String.join(" ", found.stream().limit(5).map(e -> e.commitment().id()).toList()));
  }

  /**
   * Everything that was ever found in a document, directives and proposals included, in reading
   * order; {@link State#isFound} says what the rules find as last applied.
   */
  public List<Entry> of(String sha256) {
    return jdbc.sql(SELECT + " and c.document = :document order by c.ordinal")
        .param("document", sha256)
        .query(Rows::entry)
        .list();
  }

  /** Those that were merged into a commitment or are linked to it. */
  public List<Entry> pointingAt(String id) {
    return jdbc.sql(SELECT + " and s.body like :named and c.id <> :id order by c.id")
        .param("named", "%\"" + id + "\"%")
        .param("id", id)
        .query(Rows::entry)
        .list();
  }

  /** Every id, for completion. */
  public List<String> ids() {
    return jdbc.sql("select id from commitment order by id").query(String.class).list();
  }

  /** The observations of a document, in order. */
  public List<Observation> observations(String sha256) {
    return jdbc.sql(
            "select o.*, d.name as document_name from observation o join document d on d.sha256 = o.document where o.document = :d order by ordinal")
        .param("d", sha256)
        .query(Rows::observation)
        .list();
  }

  /** The candidates that were ruled out in a document, in order. */
  public List<Rejected> rejected(String sha256) {
    return jdbc.sql(
            "select r.*, d.name as document_name from rejected r join document d on d.sha256 = r.document where r.document = :d order by ordinal")
        .param("d", sha256)
        .query(Rows::rejected)
        .list();
  }

  /**
   * What is in the columns is what was found first: commitments that were read again or corrected
   * are all let through, for the caller to test.
   */
  static void where(Filter filter, StringBuilder sql, Map<String, Object> params) {
    sql.append(" and s.found = true and (s.reading > 0 or (1 = 1");
    kinds(filter, sql, params);
    sql.append(" and (1 = 1");
    conditions(filter, sql, params);
    sql.append(" or s.body not like '%\"edits\":{}%')))");
    ids(filter, sql, params);
  }

  private static void conditions(Filter filter, StringBuilder sql, Map<String, Object> params) {
    if (filter.owner() != null) {
      sql.append(
          " and (lower(c.lead_name) like :owner or lower(c.lead_text) like :owner"
              + " or lower(c.lead_aliases) like :owner or lower(s.lead) like :owner");
      sql.append(" or c.lead_name is null and lower(c.issuer) like :owner)");
      params.put("owner", like(filter.owner()));
    }
    equal("c.area", "area", filter.area(), sql, params);
    equal("s.delivery", "delivery", filter.delivery(), sql, params);
    equal("s.review", "review", filter.review(), sql, params);
    if (filter.dueFrom() != null) {
      sql.append(" and coalesce(s.deadline, c.deadline) >= :dueFrom");
      params.put("dueFrom", filter.dueFrom());
    }
    if (filter.dueTo() != null) {
      sql.append(" and coalesce(s.deadline, c.deadline) <= :dueTo");
      params.put("dueTo", filter.dueTo());
    }
    if (filter.document() != null) {
      sql.append(" and (lower(d.name) like :document or lower(d.title) like :document)");
      params.put("document", like(filter.document()));
    }
    for (int i = 0; i < filter.words().size(); i++) {
      sql.append(" and (lower(c.quote) like :w")
          .append(i)
          .append(" or lower(c.metric) like :w")
          .append(i)
          .append(" or lower(c.heading) like :w")
          .append(i)
          .append(")");
      params.put("w" + i, like(filter.words().get(i)));
    }
  }

  private static void ids(Filter filter, StringBuilder sql, Map<String, Object> params) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < filter.ids().size(); i++) {
      ids.add("c.id like :id" + i);
      params.put("id" + i, filter.ids().get(i).toLowerCase(Locale.ROOT) + "%");
    }
    if (!ids.isEmpty()) {
      sql.append(" and (").append(String.join(" or ", ids)).append(")");
    }
  }

  private static void kinds(Filter filter, StringBuilder sql, Map<String, Object> params) {
    sql.append(" and (c.kind in (:kinds) or s.body like '%\"edits\":{%\"kind\":%')");
    params.put(
        "kinds",
        filter.kinds().isEmpty() ? List.of("TARGET", "MEASURE", "ACTION") : filter.kinds());
    if (!filter.directives()) {
      sql.append(" and (c.checkable = true or s.body like '%\"checkable\":\"true\"%')");
    }
  }

  private static void equal(
      String column,
      String name,
      @org.jspecify.annotations.Nullable String value,
      StringBuilder sql,
      Map<String, Object> params) {
    if (value != null) {
      sql.append(" and ").append(column).append(" = :").append(name);
      params.put(name, value);
    }
  }

  private static String like(String text) {
    return "%" + text.toLowerCase(Locale.ROOT) + "%";
  }
}
