package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.Block.Cell;
import luoshi.document.Block.Kind;

/** Finds tables in plain text: lines whose cells are parted by tabs, bars or wide gaps. */
final class PlainTable {

  private static final int FEWEST_ALIGNED_ROWS = 3;

  private PlainTable() {}

  /** The end of the table that begins at a line; the line itself where none does. */
  static int end(String text, List<Line> lines, int at) {
    int columns = split(text, lines.get(at)).size();
    if (columns < 2) {
      return at;
    }
    int end = at + 1;
    while (end < lines.size() && split(text, lines.get(end)).size() == columns) {
      end++;
    }
    Line first = lines.get(at);
    boolean marked = first.of(text).indexOf('\t') >= 0 || first.of(text).indexOf('|') >= 0;
    return end - at >= (marked ? 2 : FEWEST_ALIGNED_ROWS) ? end : at;
  }

  /** The cells of the lines of a table. */
  static List<Block> cells(String text, List<Line> lines, int table) {
    List<Block> cells = new ArrayList<>();
    List<Line> headers = split(text, lines.get(0));
    int row = 0;
    for (Line line : lines) {
      List<Line> columns = split(text, line);
      for (int column = 0; column < columns.size(); column++) {
        Line cell = columns.get(column);
        if (!cell.blank()) {
          Cell place = new Cell(table, row, column, headers.get(column).of(text));
          cells.add(new Block(Kind.CELL, 0, cell.start(), cell.end(), cell.page(), place));
        }
      }
      row++;
    }
    return cells;
  }

  private static List<Line> split(String text, Line line) {
    if (line.blank() || line.length() > 2000) {
      return List.of();
    }
    String content = line.of(text);
    if (content.indexOf('\t') >= 0) {
      return split(text, line, '\t');
    }
    if (content.indexOf('|') >= 0) {
      return split(text, line, '|');
    }
    return gaps(text, line);
  }

  private static List<Line> split(String text, Line line, char bar) {
    int from = line.first(text) == bar ? line.start() + 1 : line.start();
    int to = line.last(text) == bar ? line.end() - 1 : line.end();
    List<Line> cells = new ArrayList<>();
    int at = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == bar) {
        cells.add(Line.stripped(text, at, i, line.page()));
        at = i + 1;
      }
    }
    return cells;
  }

  /** Two or more blanks part the cells; a line that ends a sentence is prose. */
  private static List<Line> gaps(String text, Line line) {
    if (line.closed(text)) {
      return List.of();
    }
    List<Line> cells = new ArrayList<>();
    int at = line.start();
    for (int i = line.start(); i + 1 < line.end(); i++) {
      if (blank(text.charAt(i)) && blank(text.charAt(i + 1))) {
        cells.add(Line.stripped(text, at, i, line.page()));
        while (blank(text.charAt(i + 1))) {
          i++;
        }
        at = i + 1;
      }
    }
    cells.add(Line.stripped(text, at, line.end(), line.page()));
    return cells;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '　' || c == '\u00A0';
  }
}
