package luoshi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import luoshi.ledger.Stated.Source;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes through all that the documents of the ledger state, one after the other. */
public final class Statements {

  private static final String OWNERS = "lead_name, lead_text, lead_aliases";
  private static final String PLACE = "document, quote, prefix, start_at, end_at";

  private static final String COMMITMENTS =
      "select id, kind, checkable, heading, metric, comparator, amount, unit, deadline, "
          + PLACE
          + ", "
          + OWNERS
          + " from commitment where kind <> 'PROPOSAL'"
          + " and id in (select commitment from state where found = true)";

  private static final String OBSERVATIONS =
      "select id, metric, comparator, amount, unit, observed, "
          + PLACE
          + ", "
          + OWNERS
          + ", case when findings like '%\"value\":\"FORECAST\"%' or findings like '%\"value\":\"CONDITION\"%'"
          + " then true else false end as expected"
          + ", case when findings like '%\"value\":\"YEARS\"%' then true else false end as years"
          + " from observation";

  /** A reported act without a figure of its own stands among the candidates that were ruled out. */
  private static final String REPORTS =
      "select "
          + PLACE
          + " from rejected r where finding like '%\"value\":\"PAST\"%' and not exists"
          + " (select 1 from observation o where o.document = r.document and o.start_at = r.start_at)";

  private final JdbcClient jdbc;

  Statements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Hands over every commitment, observation and reported act; proposals are left out. */
  public void each(Consumer<Stated> then) {
    Set<String> withdrawn = new Withdrawals(jdbc).documents();
    Consumer<Stated> counted =
        stated -> {
          if (!withdrawn.contains(stated.source().sha256())) {
            then.accept(stated);
          }
        };
    StatedRows rows =
        new StatedRows(jdbc.sql("select * from document").query(StatedRows::source).list());
    each(COMMITMENTS, rows::commitment, counted);
    each(OBSERVATIONS, rows::observation, counted);
    each(REPORTS, rows::report, counted);
  }

  /** The documents, oldest first. */
  public java.util.List<Source> sources() {
    return jdbc.sql("select * from document order by issued nulls last, ingested, sha256")
        .query(StatedRows::source)
        .list();
  }

  private void each(String sql, Reader reader, Consumer<Stated> then) {
    jdbc.sql(sql).query((RowCallbackHandler) row -> then.accept(reader.read(row)));
  }

  /** Reads one row. */
  private interface Reader {
    Stated read(ResultSet row) throws SQLException;
  }
}
