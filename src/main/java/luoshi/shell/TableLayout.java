package luoshi.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which columns of a table stand side by side and how wide they are. What does not fit the screen
 * is taken from the widest column again and again, whose texts then take several lines; a text that
 * would be left too narrow to be read stands below its row, over the whole width.
 *
 * @param beside the columns that stand side by side, in order
 * @param below the columns whose texts stand below the row, in order
 * @param widths the width of each column, of those below too
 */
record TableLayout(List<Integer> beside, List<Integer> below, int[] widths) {

  static final int GAP = 2;
  static final int INDENT = 4;

  /** A narrower column of running text is hard to read. */
  private static final int READABLE = 30;

  /** A text of so many lines is better read in one, even if it stands apart. */
  private static final int MANY_LINES = 3;

  /** A name takes several lines sooner than a running text. */
  private static final int NARROWEST = 12;

  /** One short word without blanks, or none. */
  private static final Pattern WORD = Pattern.compile("[\\p{ASCII}&&\\S]{0,12}");

  /**
   * The layout of rows of cells, of which the first are the headings.
   *
   * @param limit columns of the screen, or 0 where there is no limit
   */
  static TableLayout of(List<List<String>> rows, int limit) {
    int[] natural = natural(rows);
    int[] floors = floors(rows, natural);
    List<Integer> beside = new ArrayList<>(IntStream.range(0, natural.length).boxed().toList());
    List<Integer> below = new ArrayList<>();
    int[] widths = fitted(natural, floors, beside, limit);
    for (int text = widest(natural, beside);
        beside.size() > 1 && isCramped(natural[text], widths[text]);
        text = widest(natural, beside)) {
      beside.remove((Integer) text);
      below.add(text);
      widths = fitted(natural, floors, beside, limit);
    }
    for (int text : below) {
      widths[text] = Math.max(NARROWEST, limit - INDENT);
    }
    return new TableLayout(beside, below.stream().sorted().toList(), widths);
  }

  private static boolean isCramped(int natural, int width) {
    return width < READABLE && natural > (MANY_LINES - 1) * width;
  }

  private static int[] natural(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      Arrays.setAll(widths, i -> Math.max(widths[i], Width.of(row.get(i))));
    }
    return widths;
  }

  /** Ids, days and states stand on one line: a part of one says nothing. */
  private static int[] floors(List<List<String>> rows, int[] natural) {
    int[] floors = new int[natural.length];
    Arrays.setAll(floors, i -> Math.min(natural[i], isWords(rows, i) ? natural[i] : NARROWEST));
    return floors;
  }

  private static boolean isWords(List<List<String>> rows, int column) {
    return rows.stream().skip(1).allMatch(row -> WORD.matcher(row.get(column)).matches());
  }

  private static int[] fitted(int[] natural, int[] floors, List<Integer> beside, int limit) {
    int[] widths = natural.clone();
    int surplus =
        limit == 0
            ? 0
            : beside.stream().mapToInt(i -> widths[i]).sum() + GAP * (beside.size() - 1) - limit;
    List<Integer> yielding = new ArrayList<>(beside);
    while (surplus > 0 && !yielding.isEmpty()) {
      int widest = widest(widths, yielding);
      if (widths[widest] <= floors[widest]) {
        yielding.remove((Integer) widest);
      } else {
        widths[widest]--;
        surplus--;
      }
    }
    return widths;
  }

  /** The widest of some columns, of which there is one at least; the first of equals. */
  private static int widest(int[] widths, List<Integer> among) {
    int widest = among.get(0);
    for (int i : among) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }
}
