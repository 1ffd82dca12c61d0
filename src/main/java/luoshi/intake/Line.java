package luoshi.intake;

import java.util.List;
import java.util.Set;

/**
 * One row of a sheet.
 *
 * @param number its number as the file's own program shows it, from 1
 * @param cells the text of each cell, stripped; a cell merged downwards is repeated
 * @param wide the columns in which a cell begins that is merged with those right of it
 */
record Line(int number, List<String> cells, Set<Integer> wide) {

  Line {
    cells = cells.stream().map(Line::clean).toList();
    wide = Set.copyOf(wide);
  }

  Line(int number, List<String> cells) {
    this(number, cells, Set.of());
  }

  /** The text of a cell, empty beyond the last. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** How many cells hold something. */
  int filled() {
    return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
  }

  /** The first text of the row, empty where it has none. */
  String first() {
    return cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
  }

  /** Lines without blanks around them, none of them empty; a tabulator is a blank. */
  private static String clean(String text) {
    List<String> lines =
        text.lines().map(l -> l.replace('\t', ' ').replace('\u00A0', ' ').strip()).toList();
    return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
  }
}
