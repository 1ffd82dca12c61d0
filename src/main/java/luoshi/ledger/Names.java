package luoshi.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names that stand in a ledger, for those who are about to write one. */
public final class Names {

  private final JdbcClient jdbc;

  Names(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Bodies that the texts name as leads, and those that documents speak for. */
  public List<String> owners() {
    return all("select lead_name from commitment union select issuer from commitment");
  }

  /** Names of documents. */
  public List<String> documents() {
    return all("select name from document");
  }

  /** Policy areas of commitments. */
  public List<String> areas() {
    return all("select distinct area from commitment");
  }

  private List<String> all(String select) {
    return jdbc.sql(select).query(String.class).list().stream()
        .filter(name -> name != null && !name.isEmpty())
        .sorted()
        .toList();
  }
}
