package luoshi.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table in plain text, its columns aligned by the width of their characters. */
final class TextTable {

  private static final String BOLD = "1";
  private static final String INDENT = " ".repeat(TableLayout.INDENT);

  private final Screen screen;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<List<String>> styles = new ArrayList<>();
  private final boolean[] numeric;

  /** A table under headings, no wider than the screen where that is a terminal. */
  TextTable(List<String> head, Screen screen) {
    this.screen = screen;
    this.numeric = new boolean[head.size()];
    rows.add(head);
    styles.add(head.stream().map(h -> BOLD).toList());
  }

  /**
   * Adds a row; numbers are aligned at the right.
   *
   * @param looks colour or weight of each cell: a code of the terminal, or empty
   */
  void add(List<? extends @Nullable Object> cells, List<String> looks) {
    for (int i = 0; i < cells.size(); i++) {
      numeric[i] |= cells.get(i) instanceof Number;
    }
    rows.add(cells.stream().map(c -> Width.plain(Objects.toString(c, ""))).toList());
    styles.add(looks);
  }

  void print() {
    TableLayout layout = TableLayout.of(rows, screen.width().getAsInt());
    for (int i = 0; i < rows.size(); i++) {
      print(rows.get(i), styles.get(i), layout);
    }
  }

  private void print(List<String> row, List<String> looks, TableLayout layout) {
    List<List<String>> cells =
        layout.beside().stream().map(i -> Lines.of(row.get(i), layout.widths()[i])).toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      beside(line, cells, looks, layout);
    }
    for (int column : layout.below()) {
      if (!row.get(column).isEmpty()) {
        Lines.of(row.get(column), layout.widths()[column])
            .forEach(line -> screen.print(INDENT, line, looks.get(column)));
      }
    }
  }

  /** One line of the cells that stand side by side; no line ends with blanks. */
  private void beside(int line, List<List<String>> cells, List<String> looks, TableLayout layout) {
    int waiting = 0;
    for (int i = 0; i < cells.size(); i++) {
      int column = layout.beside().get(i);
      String text = line < cells.get(i).size() ? cells.get(i).get(line) : "";
      int pad = layout.widths()[column] - Width.of(text);
      int before = numeric[column] ? pad : 0;
      if (!text.isEmpty()) {
        screen.out().print(" ".repeat(waiting + before));
        screen.printStyled(text, looks.get(column));
        waiting = 0;
      } else {
        waiting += before;
      }
      waiting += pad - before + TableLayout.GAP;
    }
    screen.out().println();
  }
}
