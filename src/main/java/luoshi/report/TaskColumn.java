package luoshi.report;

import java.util.List;
import java.util.function.BiFunction;
import luoshi.report.ReportView.Row;
import org.jspecify.annotations.Nullable;

/**
 * A column of the task table. Its heading stands in the message bundles under {@code sheet.KEY}, by
 * which a sheet that comes back filled in is read.
 *
 * @param key its name
 * @param width how wide it may grow, in Latin characters
 * @param filled whether the unit fills it in
 * @param value what it says of a row with its number: a text, a number, a date or null
 */
record TaskColumn(
    String key, int width, boolean filled, BiFunction<Row, Integer, @Nullable Object> value) {

  /** What luoshi says, and then what units fill in. */
  static final List<TaskColumn> ALL =
      List.of(
          told("number", 6, (row, number) -> number),
          told("id", 13, (row, number) -> row.id()),
          told("task", 24, (row, number) -> row.facts().task()),
          told("short-title", 36, (row, number) -> row.title()),
          told("quote", 52, (row, number) -> row.quote()),
          told("target", 26, (row, number) -> row.facts().target()),
          told("lead", 22, (row, number) -> row.owner()),
          told("supporting", 22, (row, number) -> row.supporting()),
          told("deadline", 16, (row, number) -> row.facts().due()),
          told("progress", 20, (row, number) -> row.facts().progress()),
          told("trajectory", 30, (row, number) -> row.facts().outlook()),
          told("light", 10, (row, number) -> row.lightWord()),
          told("evidence", 26, (row, number) -> row.facts().proof()),
          told("note", 26, (row, number) -> row.facts().note()),
          filled("new-delivery", 13),
          filled("new-value", 11),
          filled("new-date", 16),
          filled("new-level", 13),
          filled("new-evidence", 22),
          filled("new-note", 22));

  String heading(Labels labels) {
    return labels.text("sheet." + key);
  }

  /** Where a column stands, from 0. */
  static int index(String key) {
    return ALL.stream().map(TaskColumn::key).toList().indexOf(key);
  }

  private static TaskColumn told(
      String key, int width, BiFunction<Row, Integer, @Nullable Object> value) {
    return new TaskColumn(key, width, false, value);
  }

  private static TaskColumn filled(String key, int width) {
    return new TaskColumn(key, width, true, (row, number) -> null);
  }
}
