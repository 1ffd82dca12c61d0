package luoshi.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.document.Block.Cell;

/**
 * A table with cells over several rows and columns: which of them stand in a row, under which
 * header.
 */
final class TableLayout<T> {

  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final Pattern NUMBER = Pattern.compile("[\\d一二三四五六七八九十（）().、]*");
  private static final int SHORT = 30;

  /** So many cells are given to rows below; a table that asks for more is an attack. */
  private static final int MOST_AGAIN = 50_000;

  /**
   * A cell where it begins.
   *
   * @param content what it holds
   * @param words its words
   * @param row its first row, from 0
   * @param column its first column, from 0
   * @param rows how many rows it takes
   * @param columns how many columns it takes
   */
  record Placed<T>(T content, String words, int row, int column, int rows, int columns) {}

  private final List<List<Placed<T>>> lines = new ArrayList<>();
  private final Map<Integer, String> headers = new HashMap<>();
  private final int number;
  private final int headerRows;

  /**
   * Lays out a table.
   *
   * @param number its number in the document
   * @param marked how many rows at the top are marked as headers; 0 where the first is taken
   */
  TableLayout(int number, List<Placed<T>> cells, int marked) {
    this.number = number;
    int rows = cells.stream().mapToInt(cell -> cell.row() + 1).max().orElse(0);
    for (int row = 0; row < rows; row++) {
      lines.add(new ArrayList<>());
    }
    int again = 0;
    for (Placed<T> cell : cells) {
      lines.get(cell.row()).add(cell);
      int end = Math.min(rows, cell.row() + cell.rows());
      for (int row = cell.row() + 1; row < end && again < MOST_AGAIN; row++, again++) {
        lines.get(row).add(cell);
      }
    }
    lines.forEach(line -> line.sort(Comparator.comparingInt(Placed::column)));
    this.headerRows = marked > 0 ? marked : firstRows();
  }

  /** The first row, and the second where it tells what a group in the first is made of. */
  private int firstRows() {
    if (lines.size() < 3) {
      return Math.min(1, lines.size());
    }
    boolean grouped = lines.get(0).stream().anyMatch(cell -> cell.columns() > 1);
    boolean spanned = lines.get(1).stream().anyMatch(cell -> cell.row() == 0);
    return grouped && spanned ? 2 : 1;
  }

  int rows() {
    return lines.size();
  }

  /** The cells that say something of a row, from the left. */
  List<Placed<T>> row(int row) {
    List<Placed<T>> line = lines.get(row);
    return line.stream()
        .filter(cell -> cell.row() == row || row >= headerRows && counts(cell, row, line))
        .toList();
  }

  /** The place of a cell for a row; headers are row 0. */
  Cell place(Placed<T> cell, int row) {
    int line = row < headerRows ? 0 : row - Math.max(0, headerRows - 1);
    return new Cell(number, line, cell.column(), header(cell.column()));
  }

  /** The words over a column: those of the lowest header, with the year of the group above it. */
  private String header(int column) {
    return headers.computeIfAbsent(column, this::words);
  }

  private String words(int column) {
    String header = "";
    for (int row = 0; row < headerRows; row++) {
      for (Placed<T> cell : lines.get(row)) {
        boolean over = cell.column() <= column && column < cell.column() + cell.columns();
        if (over && cell.row() == row) {
          header = FIGURE.matcher(header).find() ? header + " " + cell.words() : cell.words();
        }
      }
    }
    return header;
  }

  /**
   * Whether a cell that began above says something of this row: who and when, not the group of
   * tasks that the row belongs to or a task told once.
   */
  private static <T> boolean counts(Placed<T> cell, int row, List<Placed<T>> line) {
    boolean right =
        line.stream()
            .filter(other -> other.row() == row && other.column() < cell.column())
            .anyMatch(other -> !NUMBER.matcher(other.words()).matches());
    return right || cell.words().length() <= SHORT && !FIGURE.matcher(cell.words()).find();
  }
}
