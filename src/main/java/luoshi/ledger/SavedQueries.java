package luoshi.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Queries that analysts keep under a name. */
public final class SavedQueries {

  private final JdbcClient jdbc;
  private final Clock clock;

  /**
   * One of them.
   *
   * @param name its name
   * @param query its text
   * @param actor who saved it
   */
  public record Saved(String name, String query, String actor) {}

  SavedQueries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All of them by name. */
  public List<Saved> all() {
    return jdbc.sql("select name, query, actor from saved_query order by name")
        .query((row, number) -> new Saved(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  /** The text under a name, or null. */
  public @Nullable String text(String name) {
    return jdbc.sql("select query from saved_query where name = :name")
        .param("name", name)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  /** Saves a query, in place of one of the same name. */
  public void save(String name, String query, String actor) {
    drop(name);
    jdbc.sql("insert into saved_query (name, query, actor, recorded) values (:n, :q, :a, :r)")
        .param("n", name)
        .param("q", query)
        .param("a", actor)
        .param("r", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
        .update();
  }

  /** Takes a query off, and says whether there was one. */
  public boolean drop(String name) {
    return jdbc.sql("delete from saved_query where name = :name").param("name", name).update() > 0;
  }
}
