package luoshi.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import luoshi.document.TableLayout.Placed;
import org.jspecify.annotations.Nullable;

/** Finds tables that no line is drawn around: words that stand below each other in columns. */
final class PdfAligned {

  private static final int FEWEST = 3;
  private static final double LOOSE = 1.25;

  /** Where the words of one column begin and end. */
  private record Span(double left, double right) {
    boolean meets(double from, double to) {
      return from < right && to > left;
    }
  }

  private final List<List<PdfLine>> rows;
  private List<Span> columns = new ArrayList<>();
  private double least;
  private boolean loose;

  private PdfAligned(List<List<PdfLine>> rows) {
    this.rows = rows;
  }

  /**
   * The table that begins at a row.
   *
   * @param rows lines that stand at one height together, from top to bottom
   * @return the table, or null where none begins there
   */
  static @Nullable PdfTable at(List<List<PdfLine>> rows, int from) {
    if (rows.get(from).size() < FEWEST) {
      return null;
    }
    PdfAligned found = new PdfAligned(rows);
    int end = found.end(from);
    long full = rows.subList(from, end).stream().filter(row -> row.size() >= FEWEST).count();
    return full < FEWEST ? null : found.table(from, end);
  }

  /** The row after the last that keeps to the columns. */
  private int end(int from) {
    int at = from;
    while (at < rows.size()) {
      List<Span> wider = columns;
      for (PdfLine line : rows.get(at)) {
        wider = with(wider, line);
      }
      if (at > from && (wider.size() < columns.size() || apart(from, at))) {
        return at;
      }
      columns = wider;
      at++;
    }
    return at;
  }

  /** A row far below the others begins something else. */
  private boolean apart(int from, int at) {
    double step = base(at) - base(at - 1);
    return step > 4 * rows.get(from).get(0).size();
  }

  private static List<Span> with(List<Span> columns, PdfLine line) {
    List<Span> spans = new ArrayList<>();
    double left = line.left();
    double right = line.right();
    for (Span span : columns) {
      if (span.meets(left, right)) {
        left = Math.min(left, span.left());
        right = Math.max(right, span.right());
      } else {
        spans.add(span);
      }
    }
    spans.add(new Span(left, right));
    spans.sort(Comparator.comparingDouble(Span::left));
    return spans;
  }

  private double base(int row) {
    return rows.get(row).get(0).base();
  }

  private PdfTable table(int from, int end) {
    measure(from, end);
    List<List<List<PdfLine>>> cells = new ArrayList<>();
    for (int at = from; at < end; at++) {
      if (at == from || begins(from, at)) {
        cells.add(new ArrayList<>());
        columns.forEach(column -> cells.get(cells.size() - 1).add(new ArrayList<>()));
      }
      for (PdfLine line : rows.get(at)) {
        cells.get(cells.size() - 1).get(column(line)).add(line);
      }
    }
    List<Double> lefts = new ArrayList<>(columns.stream().map(Span::left).toList());
    lefts.add(columns.get(columns.size() - 1).right());
    int page = rows.get(from).get(0).page();
    return new PdfTable(page, base(from), base(end - 1), lefts, cells.size(), placed(cells));
  }

  private int column(PdfLine line) {
    int column = 0;
    while (!columns.get(column).meets(line.left(), line.right())) {
      column++;
    }
    return column;
  }

  /** Knows how close the lines stand, and whether rows stand further apart than they. */
  private void measure(int from, int end) {
    double most = 0;
    least = Double.MAX_VALUE;
    for (int at = from + 2; at < end; at++) {
      double step = base(at) - base(at - 1);
      least = Math.min(least, step);
      most = Math.max(most, step);
    }
    boolean wrapped = rows.subList(from, end).stream().anyMatch(row -> row.size() < columns.size());
    loose = wrapped && most > LOOSE * least;
  }

  /** Whether a line of words begins a row: it stands apart, or fills the first column. */
  private boolean begins(int from, int at) {
    boolean first = rows.get(at).stream().anyMatch(line -> column(line) == 0);
    boolean full = first && rows.get(at).size() == columns.size();
    if (loose && at > from + 1) {
      return full || base(at) - base(at - 1) > LOOSE * least;
    }
    return first || rows.get(at).size() * 2 > columns.size();
  }

  private static List<Placed<List<PdfLine>>> placed(List<List<List<PdfLine>>> cells) {
    List<Placed<List<PdfLine>>> placed = new ArrayList<>();
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < cells.get(row).size(); column++) {
        List<PdfLine> lines = cells.get(row).get(column);
        StringBuilder words = new StringBuilder();
        lines.forEach(line -> words.append(line.text()));
        placed.add(new Placed<>(lines, words.toString(), row, column, 1, 1));
      }
    }
    return placed;
  }
}
