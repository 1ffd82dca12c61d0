package luoshi.rulebook.fact;

import java.util.Map;

/**
 * One row of a CSV table beside the rules, joined by rules as a fact: {@code Row(table == "areas",
 * get("word") == $w.lemma)}.
 *
 * @param table the file's name without {@code .csv}
 * @param cells its cells by column name
 */
public record Row(String table, Map<String, String> cells) {

  public Row {
    cells = Map.copyOf(cells);
  }

  /** The cell of a column, empty where the table has no such column. */
  public String get(String column) {
    return cells.getOrDefault(column, "");
  }
}
