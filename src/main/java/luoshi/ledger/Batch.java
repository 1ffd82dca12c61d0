package luoshi.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes many rows at once. Names of tables and columns come from this package alone. */
final class Batch {

  private final NamedParameterJdbcTemplate template;

  Batch(NamedParameterJdbcTemplate template) {
    this.template = template;
  }

  /** Inserts rows that all have the same columns. */
  void insert(String table, List<? extends Map<String, ? extends @Nullable Object>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<String> columns = rows.get(0).keySet().stream().sorted().toList();
    update(
        "insert into "
            + table
            + " ("
            + String.join(", ", columns)
            + ") values (:"
            + String.join(", :", columns)
            + ")",
        rows);
  }

  /** Runs a statement once for each row. */
  void update(String sql, List<? extends Map<String, ? extends @Nullable Object>> rows) {
    template.batchUpdate(
        sql, rows.stream().map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new));
  }
}
