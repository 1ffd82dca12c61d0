package luoshi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.document.Cut;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documents of the ledger. */
public final class Documents {

  private static final String SELECT =
      """
      select d.*, (select count(*) from commitment c where c.document = d.sha256) as commitments,
        (select count(*) from observation o where o.document = d.sha256) as observations
      from document d
      """;

  private final JdbcClient jdbc;

  Documents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every document, oldest first, the undated last. */
  public List<StoredDocument> all() {
    return jdbc.sql(SELECT + " order by issued nulls last, name, ingested")
        .query(Documents::row)
        .list();
  }

  /** SHA-256 of the documents that were withdrawn. */
  public Set<String> withdrawn() {
    return new Withdrawals(jdbc).documents();
  }

  /**
   * The one document that a name or the beginning of a SHA-256 names; of several editions of a name
   * the newest.
   *
   * @throws LedgerException where there is none
   */
  public StoredDocument named(String name) {
    return jdbc
        .sql(
            SELECT + " where d.name = :name or d.sha256 like :start order by ingested desc, sha256")
        .param("name", name)
        .param("start", name.replace("%", "") + "%")
        .query(Documents::row)
        .stream()
        .findFirst()
        .orElseThrow(() -> new LedgerException("error.no-document", name));
  }

  /** The text of a document as it was read. */
  public String text(String sha256) {
    return jdbc.sql("select content from document where sha256 = :sha256")
        .param("sha256", sha256)
        .query(String.class)
        .single();
  }

  /** What was left out of the text of a document, with the reasons. */
  public List<Cut> cuts(String sha256) {
    String cuts =
        jdbc.sql("select cuts from document where sha256 = :sha256")
            .param("sha256", sha256)
            .query(String.class)
            .single();
    return Json.list(cuts, Cut.class);
  }

  private static StoredDocument row(ResultSet row, int number) throws SQLException {
    return new StoredDocument(
        row.getString("sha256"),
        row.getString("name"),
        row.getString("title"),
        row.getString("publisher"),
        row.getString("issuer"),
        row.getObject("issued", LocalDate.class),
        row.getString("language"),
        row.getString("inferred"),
        row.getString("rules"),
        row.getTimestamp("ingested").toInstant(),
        row.getInt("commitments"),
        row.getInt("observations"));
  }
}
