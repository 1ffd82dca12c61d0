package luoshi.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One task of a task table.
 *
 * @param headings the headings over it, outermost first
 * @param cells its filled cells, by what their column holds
 */
record TaskRow(List<String> headings, Map<Field, Told> cells) {

  /**
   * What a cell says.
   *
   * @param text its words
   * @param header the header of its column
   * @param place where it stands
   */
  record Told(String text, String header, Place place) {}

  TaskRow {
    headings = List.copyOf(headings);
    cells = Map.copyOf(cells);
  }

  @Nullable Told cell(Field field) {
    return cells.get(field);
  }

  /** The words of a cell, empty where it has none. */
  String text(Field field) {
    Told told = cells.get(field);
    return told == null ? "" : told.text();
  }

  Place place() {
    return java.util.Objects.requireNonNull(cells.get(Field.TASK)).place();
  }
}
