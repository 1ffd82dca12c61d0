package luoshi.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table in plain text, its columns aligned by the width of their characters. */
final class TextTable {

  private static final int GAP = 2;
  private static final int NARROWEST = 6;

  /** One short word without blanks, or none. */
  private static final Pattern WORD = Pattern.compile("[\\p{ASCII}&&\\S]{0,12}");

  private final Screen screen;
  private final List<List<String>> rows = new ArrayList<>();
  private final boolean[] numeric;

  /** A table under headings, no wider than the screen where that is a terminal. */
  TextTable(List<String> head, Screen screen) {
    this.screen = screen;
    this.numeric = new boolean[head.size()];
    rows.add(head);
  }

  /** Adds a row; numbers are aligned at the right. */
  void add(List<? extends @Nullable Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      numeric[i] |= cells.get(i) instanceof Number;
    }
    rows.add(cells.stream().map(c -> Width.plain(Objects.toString(c, ""))).toList());
  }

  void print() {
    int[] widths = widths();
    boolean head = true;
    for (List<String> row : rows) {
      String line = line(row, widths);
      screen.print("", line, head ? "1" : "");
      head = false;
    }
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = Width.cut(row.get(i), widths[i]);
      String pad = Width.pad(cell, widths[i]);
      line.append(numeric[i] ? pad + cell : cell + pad).append(" ".repeat(GAP));
    }
    return line.toString().stripTrailing();
  }

  /**
   * Natural widths; what does not fit the screen is taken from the widest column again and again.
   */
  private int[] widths() {
    int[] widths = new int[numeric.length];
    for (List<String> row : rows) {
      Arrays.setAll(widths, i -> Math.max(widths[i], Width.of(row.get(i))));
    }
    int limit = screen.width().getAsInt();
    int surplus = limit == 0 ? 0 : IntStream.of(widths).sum() + GAP * (widths.length - 1) - limit;
    int[] floors = floors();
    for (; surplus > 0; surplus--) {
      int widest = widest(widths, floors);
      if (widths[widest] <= floors[widest]) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  /** Ids, days and states are told whole: a part of one says nothing. */
  private int[] floors() {
    int[] floors = new int[numeric.length];
    Arrays.fill(floors, NARROWEST);
    for (int i = 0; i < floors.length; i++) {
      int column = i;
      List<String> cells = rows.stream().skip(1).map(row -> row.get(column)).toList();
      if (cells.stream().allMatch(cell -> WORD.matcher(cell).matches())) {
        int widest = cells.stream().mapToInt(Width::of).max().orElse(0);
        floors[i] = Math.max(NARROWEST, widest);
      }
    }
    return floors;
  }

  /** The widest of the columns that may be cut. */
  private static int widest(int[] widths, int[] floors) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      boolean wider = widths[i] - floors[i] > 0 && widths[i] > widths[widest];
      boolean first = widths[widest] <= floors[widest] && widths[i] > floors[i];
      widest = wider || first ? i : widest;
    }
    return widest;
  }
}
