package luoshi.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the lines of a page in reading order: column after column where text stands in columns. */
final class PdfColumns {

  private static final double STEP = 2;
  private static final double NARROWEST_GAP = 6;
  private static final double NARROWEST_COLUMN = 0.15;
  private static final int FEWEST_LINES = 3;

  /** Lines of prose fill more of their column than cells of a table do. */
  private static final double FULL = 0.6;

  private static final int SHORTEST = 22;
  private static final int DEEPEST = 3;

  private final List<Object> ordered = new ArrayList<>();

  private PdfColumns() {}

  /**
   * The lines of one stretch of a page, given from top to bottom, in reading order; tables that
   * they make among them.
   */
  static List<Object> order(List<PdfLine> lines) {
    PdfColumns columns = new PdfColumns();
    columns.order(lines, 0);
    return columns.ordered;
  }

  private void order(List<PdfLine> lines, int depth) {
    for (double gap : depth < DEEPEST ? gaps(lines) : List.<Double>of()) {
      if (parted(lines, gap, depth)) {
        bands(lines, gap, depth);
        return;
      }
    }
    one(lines);
  }

  private static double left(List<PdfLine> lines) {
    return lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
  }

  private static double right(List<PdfLine> lines) {
    return lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
  }

  /** The middles of the upright stretches that few lines cross, those crossed least first. */
  private static List<Double> gaps(List<PdfLine> lines) {
    double left = left(lines);
    double width = right(lines) - left;
    if (lines.size() < 2 * FEWEST_LINES || width <= 0) {
      return List.of();
    }
    int[] cover = new int[(int) Math.min(5000, width / STEP) + 1];
    for (PdfLine line : lines) {
      int to = (int) ((line.right() - left) / STEP);
      for (int i = (int) ((line.left() - left) / STEP); i <= to && i < cover.length; i++) {
        cover[i]++;
      }
    }
    return gaps(lines.size(), cover, left);
  }

  private static List<Double> gaps(int lines, int[] cover, double left) {
    List<double[]> gaps = new ArrayList<>();
    int from = (int) (cover.length * NARROWEST_COLUMN);
    int to = cover.length - from;
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && cover[end] == cover[at]) {
        end++;
      }
      boolean dip =
          (at == 0 || cover[at - 1] > cover[at]) && (end == cover.length || cover[end] > cover[at]);
      if (dip && cover[at] * 2 < lines && (end - at) * STEP >= NARROWEST_GAP - STEP) {
        gaps.add(new double[] {cover[at], left + (at + end) / 2.0 * STEP});
      }
      at = end;
    }
    gaps.sort(Comparator.comparingDouble(gap -> gap[0]));
    return gaps.stream().limit(4).map(gap -> gap[1]).toList();
  }

  private static boolean crosses(PdfLine line, double gap) {
    return line.left() < gap - 1 && line.right() > gap + 1;
  }

  /** Whether some band of the lines reads as two columns. */
  private static boolean parted(List<PdfLine> lines, double gap, int depth) {
    return split(lines, gap).stream().anyMatch(band -> isColumns(band, gap, depth));
  }

  /** The lines between those that cross the gap, and those lines each alone. */
  private static List<List<PdfLine>> split(List<PdfLine> lines, double gap) {
    List<List<PdfLine>> bands = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    for (PdfLine line : lines) {
      if (crosses(line, gap)) {
        bands.add(open);
        bands.add(List.of(line));
        open = new ArrayList<>();
      } else {
        open.add(line);
      }
    }
    bands.add(open);
    bands.removeIf(List::isEmpty);
    return bands;
  }

  private static boolean isColumns(List<PdfLine> band, double gap, int depth) {
    return isColumn(side(band, gap, true), depth) && isColumn(side(band, gap, false), depth);
  }

  private static List<PdfLine> side(List<PdfLine> band, double gap, boolean left) {
    return band.stream().filter(line -> line.left() < gap == left).toList();
  }

  /** A side is a column, or several of them. */
  private static boolean isColumn(List<PdfLine> side, int depth) {
    return isProse(side)
        || depth + 1 < DEEPEST && gaps(side).stream().anyMatch(gap -> parted(side, gap, depth + 1));
  }

  private static boolean isProse(List<PdfLine> side) {
    if (side.stream().mapToDouble(PdfLine::base).distinct().count() < FEWEST_LINES) {
      return false;
    }
    double width = right(side) - left(side);
    double[] widths = side.stream().mapToDouble(PdfLine::width).sorted().toArray();
    int[] columns =
        side.stream()
            .mapToInt(line -> new Line(0, line.text().length(), 0).width(line.text()))
            .sorted()
            .toArray();
    return widths[widths.length / 2] >= FULL * width && columns[columns.length / 2] >= SHORTEST;
  }

  private void bands(List<PdfLine> lines, double gap, int depth) {
    List<PdfLine> plain = new ArrayList<>();
    for (List<PdfLine> band : split(lines, gap)) {
      if (isColumns(band, gap, depth)) {
        one(plain);
        plain = new ArrayList<>();
        order(side(band, gap, true), depth + 1);
        order(side(band, gap, false), depth + 1);
      } else {
        plain.addAll(band);
      }
    }
    one(plain);
  }

  /** Lines that stand in one column, and tables that they make. */
  private void one(List<PdfLine> lines) {
    List<List<PdfLine>> rows = rows(lines);
    double left = left(lines);
    double right = right(lines);
    boolean begins = true;
    for (int at = 0; at < rows.size(); at++) {
      PdfTable table = PdfAligned.at(rows, at);
      if (table == null) {
        ordered.add(new PdfPlaced(joined(rows.get(at), right), left, right, begins));
      } else {
        ordered.add(table);
        at = last(rows, at, table);
      }
      begins = false;
    }
  }

  private static List<List<PdfLine>> rows(List<PdfLine> lines) {
    List<List<PdfLine>> rows = new ArrayList<>();
    for (PdfLine line : lines) {
      if (rows.isEmpty() || rows.get(rows.size() - 1).get(0).base() != line.base()) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(line);
    }
    return rows;
  }

  private static int last(List<List<PdfLine>> rows, int from, PdfTable table) {
    int last = from;
    while (last + 1 < rows.size() && rows.get(last + 1).get(0).base() <= table.bottom()) {
      last++;
    }
    return last;
  }

  /** What stands at one height is one line, with wide gaps where no justifying made them. */
  private static PdfLine joined(List<PdfLine> row, double right) {
    PdfLine line = row.get(0);
    double edge = row.get(row.size() - 1).right() + line.size();
    boolean justified = edge > right && row.stream().allMatch(word -> word.text().indexOf(' ') < 0);
    for (PdfLine next : row.subList(1, row.size())) {
      String text = line.text() + (justified ? " " : "   ") + next.text();
      line = new PdfLine(text, line.left(), next.right(), line.base(), line.size(), line.page());
    }
    return line;
  }
}
