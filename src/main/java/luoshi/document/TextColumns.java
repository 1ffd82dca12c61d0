package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Unfolds plain text that was set in two columns, as copied from a page: first all of the left
 * column, then the right one. A table looks much the same; its cells, unlike the lines of a column,
 * are of many lengths.
 */
final class TextColumns {

  private static final Pattern GAP = Pattern.compile("(?<=\\S) {3,}(?=\\S)");

  private static final int FEWEST_LINES = 3;

  /** Shorter lines are cells. */
  private static final int NARROWEST = 18;

  /** A line of running text fills its column to this share, unless it ends a paragraph. */
  private static final double FULL = 0.7;

  private final List<String> left = new ArrayList<>();
  private final List<String> right = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  /** Where the right column of the paragraph before began; -1 where it had none. */
  private int before = -1;

  private TextColumns() {}

  /** The text in reading order; the same text where it has no columns. */
  static String unfolded(String text) {
    if (!GAP.matcher(text).find()) {
      return text;
    }
    TextColumns columns = new TextColumns();
    List<String> paragraph = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.isBlank()) {
        columns.take(paragraph);
        paragraph.clear();
      } else {
        paragraph.add(line.stripTrailing());
      }
    }
    columns.take(paragraph);
    columns.flush();
    return columns.out.toString().stripTrailing() + "\n";
  }

  private void take(List<String> paragraph) {
    int column = column(paragraph);
    boolean running = column >= 0 && (column == before || isRunning(paragraph, column));
    before = running ? column : -1;
    if (!running) {
      flush();
      out.append(String.join("\n", paragraph)).append("\n\n");
      return;
    }
    left.add(joined(paragraph.stream().map(line -> left(line, column)).toList()));
    right.add(joined(paragraph.stream().map(line -> right(line, column)).toList()));
  }

  private static String left(String line, int column) {
    return line.substring(0, Math.min(column, line.length())).strip();
  }

  private static String right(String line, int column) {
    return line.substring(Math.min(column, line.length())).strip();
  }

  /** The lines of a paragraph in one; Chinese needs no blank between them. */
  private static String joined(List<String> lines) {
    StringBuilder joined = new StringBuilder();
    for (String line : lines) {
      boolean blank =
          !joined.isEmpty()
              && !line.isEmpty()
              && !CjkSpacing.isWide(joined.charAt(joined.length() - 1));
      joined.append(blank ? " " : "").append(line);
    }
    return joined.toString();
  }

  private void flush() {
    left.forEach(paragraph -> out.append(paragraph).append("\n\n"));
    right.forEach(paragraph -> out.append(paragraph).append("\n\n"));
    left.clear();
    right.clear();
  }

  /** Where the right column of a paragraph begins, if its lines have one; else -1. */
  private static int column(List<String> paragraph) {
    int column = -1;
    int both = 0;
    for (String line : paragraph) {
      Matcher gap = GAP.matcher(line);
      if (gap.find()) {
        int at = gap.end();
        if (column >= 0 && at != column || gap.find()) {
          return -1;
        }
        column = at;
        both++;
      }
    }
    return both > 1 && both * 10 >= paragraph.size() * 6 ? column : -1;
  }

  /** Whether lines fill both columns, as running text does. */
  private static boolean isRunning(List<String> paragraph, int column) {
    return paragraph.size() >= FEWEST_LINES
        && fills(paragraph.stream().map(line -> left(line, column)).toList())
        && fills(paragraph.stream().map(line -> right(line, column)).toList());
  }

  private static boolean fills(List<String> lines) {
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    long full = lines.stream().filter(line -> line.length() >= widest * FULL).count();
    return widest >= NARROWEST && full * 2 > lines.size();
  }
}
