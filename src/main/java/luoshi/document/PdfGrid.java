package luoshi.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.document.TableLayout.Placed;
import org.jspecify.annotations.Nullable;

/** The squares that crossing lines part a page into, and the cells that squares make together. */
final class PdfGrid {

  private static final double SAME = 3;
  private static final int MOST_CROSSINGS = 2_000_000;

  private final List<PdfRule> level;
  private final List<PdfRule> upright;
  private final List<Double> lefts;
  private final List<Double> tops;
  private final int[] cell;

  PdfGrid(List<PdfRule> level, List<PdfRule> upright) {
    this.level = level;
    this.upright = upright;
    this.lefts = places(upright);
    this.tops = places(level);
    edges();
    this.cell = new int[columns() * rows()];
    merge();
  }

  /** The tables of a page: grids of two columns or more. */
  static List<PdfTable> tables(PdfPage page) {
    List<PdfRule> level = PdfCrossings.merged(page.level());
    List<PdfRule> upright = PdfCrossings.merged(page.upright());
    List<PdfTable> tables = new ArrayList<>();
    if ((long) level.size() * upright.size() <= MOST_CROSSINGS) {
      for (PdfGrid grid : PdfCrossings.grids(level, upright)) {
        if (grid.columns() > 1 && grid.rows() > 0 && grid.cells().size() > 1) {
          tables.add(grid.table(page));
        }
      }
    }
    tables.removeIf(table -> table.cells().stream().allMatch(cell -> cell.words().isEmpty()));
    tables.sort(Comparator.comparingDouble(PdfTable::top));
    return tables;
  }

  private static List<Double> places(List<PdfRule> rules) {
    List<Double> places = new ArrayList<>();
    rules.stream()
        .mapToDouble(PdfRule::at)
        .sorted()
        .forEach(
            at -> {
              if (places.isEmpty() || at - places.get(places.size() - 1) > SAME) {
                places.add(at);
              }
            });
    return places;
  }

  /** Tables are often drawn without the lines at their left and right. */
  private void edges() {
    double left = level.stream().mapToDouble(PdfRule::from).min().orElse(0);
    double right = level.stream().mapToDouble(PdfRule::to).max().orElse(0);
    if (left < lefts.get(0) - 2 * SAME) {
      lefts.add(0, left);
    }
    if (right > lefts.get(lefts.size() - 1) + 2 * SAME) {
      lefts.add(right);
    }
  }

  private int columns() {
    return lefts.size() - 1;
  }

  private int rows() {
    return tops.size() - 1;
  }

  /** Squares with no line between them are one cell. */
  private void merge() {
    for (int i = 0; i < cell.length; i++) {
      cell[i] = i;
    }
    for (int row = 0; row < rows(); row++) {
      double y = (tops.get(row) + tops.get(row + 1)) / 2;
      for (int column = 0; column < columns(); column++) {
        double x = (lefts.get(column) + lefts.get(column + 1)) / 2;
        int at = row * columns() + column;
        if (column + 1 < columns() && open(upright, lefts.get(column + 1), y)) {
          cell[PdfCrossings.root(cell, at + 1)] = PdfCrossings.root(cell, at);
        }
        if (row + 1 < rows() && open(level, tops.get(row + 1), x)) {
          cell[PdfCrossings.root(cell, at + columns())] = PdfCrossings.root(cell, at);
        }
      }
    }
  }

  private static boolean open(List<PdfRule> rules, double at, double place) {
    return rules.stream().noneMatch(r -> Math.abs(r.at() - at) <= SAME && r.covers(place));
  }

  /** The squares of each cell, by one of them. */
  private Map<Integer, List<Integer>> cells() {
    Map<Integer, List<Integer>> cells = new TreeMap<>();
    for (int i = 0; i < cell.length; i++) {
      cells.computeIfAbsent(PdfCrossings.root(cell, i), k -> new ArrayList<>()).add(i);
    }
    return cells;
  }

  private PdfTable table(PdfPage page) {
    double top = tops.get(0);
    double bottom = tops.get(rows());
    PdfTable bare = new PdfTable(page.number(), top, bottom, lefts, rows(), List.of());
    Map<Integer, List<PdfGlyph>> inside = new HashMap<>();
    for (PdfGlyph glyph : page.glyphs()) {
      if (bare.holds(glyph)) {
        int row = index(tops, glyph.base() - 0.3 * glyph.size(), rows());
        int column = index(lefts, glyph.middle(), columns());
        int in = PdfCrossings.root(cell, row * columns() + column);
        inside.computeIfAbsent(in, k -> new ArrayList<>()).add(glyph);
      }
    }
    List<Placed<List<PdfLine>>> placed = new ArrayList<>();
    cells().forEach((root, squares) -> placed.add(cell(squares, inside.get(root), page)));
    placed.sort(Comparator.comparingInt((Placed<?> c) -> c.row()).thenComparing(Placed::column));
    return new PdfTable(page.number(), top, bottom, lefts, rows(), placed);
  }

  private Placed<List<PdfLine>> cell(
      List<Integer> squares, @Nullable List<PdfGlyph> glyphs, PdfPage page) {
    int first = squares.get(0) / columns();
    int last = squares.get(squares.size() - 1) / columns();
    int left = squares.stream().mapToInt(s -> s % columns()).min().orElse(0);
    int right = squares.stream().mapToInt(s -> s % columns()).max().orElse(0);
    List<PdfLine> lines = glyphs == null ? List.of() : PdfLines.of(glyphs, page.number());
    StringBuilder words = new StringBuilder();
    lines.forEach(line -> words.append(line.text()));
    return new Placed<>(lines, words.toString(), first, left, last - first + 1, right - left + 1);
  }

  private static int index(List<Double> places, double at, int count) {
    int index = 0;
    while (index + 1 < count && places.get(index + 1) <= at) {
      index++;
    }
    return index;
  }
}
