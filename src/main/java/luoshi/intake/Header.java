package luoshi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The header row of a task table.
 *
 * @param line the row
 * @param columns what each recognised column holds, by its number
 */
record Header(Line line, TreeMap<Integer, Field> columns) {

  private static final int SEARCHED = 30;

  /** The place of the header row in a sheet: the first that names tasks and something else. */
  static int find(Sheet sheet, Vocabulary words) {
    for (int i = 0; i < Math.min(SEARCHED, sheet.lines().size()); i++) {
      if (of(sheet.lines().get(i), words).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The header that a row is: at least half of its cells are known, one of them names tasks. */
  static Optional<Header> of(Line line, Vocabulary words) {
    TreeMap<Integer, Field> columns = new TreeMap<>();
    for (int column = 0; column < line.cells().size(); column++) {
      Field field = words.field(line.cell(column));
      if (field != null) {
        columns.put(column, field);
      }
    }
    int known = columns.size();
    HeaderSense.settle(columns, line);
    boolean header =
        columns.containsValue(Field.TASK)
            && columns.values().stream().distinct().count() >= 2
            && known * 2 >= line.filled();
    return header ? Optional.of(new Header(line, columns)) : Optional.empty();
  }

  /** Whether a row only says the header again, as at the top of a new page, or in more detail. */
  boolean isRepeatedBy(Line other, Vocabulary words) {
    return other.filled() >= 2
        && other.cells().stream()
            .filter(cell -> !cell.isEmpty())
            .allMatch(cell -> line.cells().contains(cell) || words.knows(cell))
        && of(other, words).isPresent();
  }

  /** The column of tasks: of several the rightmost, which is the most detailed. */
  int task() {
    return columns.descendingMap().entrySet().stream()
        .filter(e -> e.getValue() == Field.TASK)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** The columns that head the tasks: those for groups, and of tasks all but the last. */
  List<Integer> headings() {
    List<Integer> headings = new ArrayList<>();
    columns.forEach(
        (column, field) -> {
          if (field == Field.GROUP || field == Field.TASK && column != task()) {
            headings.add(column);
          }
        });
    return headings;
  }

  /** What a column holds, or null where that is unknown or a heading. */
  @Nullable Field field(int column) {
    return headings().contains(column) ? null : columns.get(column);
  }
}
