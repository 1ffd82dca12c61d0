package luoshi.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import luoshi.message.Fault;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet, by row from 0. */
final class SheetCells implements SheetContentsHandler {

  private final String file;
  private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private List<String> row = new ArrayList<>();

  SheetCells(String file) {
    this.file = file;
  }

  @Override
  public void startRow(int number) {
    Limits.rows(file, rows.size());
    row = rows.computeIfAbsent(number, n -> new ArrayList<>());
  }

  @Override
  public void endRow(int number) {}

  @Override
  public void cell(
      @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
    int column = reference == null ? row.size() : new CellReference(reference).getCol();
    if (value != null) {
      put(column, value);
    }
  }

  /** Puts words into the open row; what stands beyond the last column that counts is left out. */
  void put(int column, String value) {
    if (column < Limits.COLUMNS) {
      put(row, column, value);
    }
  }

  void merged(CellRangeAddress range) {
    merged.add(range);
  }

  /** The rows; a cell merged downwards holds in each of its rows. */
  List<Line> lines() {
    int budget = Limits.MERGED;
    Map<Integer, Set<Integer>> wide = new TreeMap<>();
    for (CellRangeAddress range : merged) {
      int column = range.getFirstColumn();
      if (range.getLastColumn() > column) {
        wide.computeIfAbsent(range.getFirstRow(), n -> new HashSet<>()).add(column);
      } else {
        budget -= fill(range.getFirstRow(), range.getLastRow(), column);
      }
      if (budget < 0) {
        throw new Fault("import.too-large", file, Limits.ROWS);
      }
    }
    List<Line> lines = new ArrayList<>();
    rows.forEach((n, cells) -> lines.add(new Line(n + 1, cells, wide.getOrDefault(n, Set.of()))));
    return lines;
  }

  private int fill(int first, int last, int column) {
    List<String> anchor = rows.getOrDefault(first, List.of());
    if (column >= anchor.size()) {
      return 0;
    }
    var below = rows.subMap(first, false, last, true).values();
    below.forEach(cells -> put(cells, column, anchor.get(column)));
    return below.size();
  }

  private static void put(List<String> cells, int column, String value) {
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, value);
  }
}
