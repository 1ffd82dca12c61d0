package luoshi.intake;

import org.apache.poi.ss.util.CellReference;

/**
 * Where a cell stands, for provenance and for errors.
 *
 * @param file name of the file
 * @param sheet name of the sheet or number of the table, empty where the file is one table
 * @param row number of the row as the file's own program shows it, from 1
 * @param column number of the column, from 0
 */
public record Place(String file, String sheet, int row, int column) {

  /** The file and the sheet: {@code FILE!Sheet}, or the file alone. */
  public String table() {
    return sheet.isEmpty() ? file : file + "!" + sheet;
  }

  /** The cell within its sheet: {@code B4}. */
  public String cell() {
    return CellReference.convertNumToColString(column) + row;
  }

  /** The same row in another column. */
  Place at(int other) {
    return new Place(file, sheet, row, other);
  }

  /** {@code FILE!Sheet:B4}. */
  @Override
  public String toString() {
    return table() + ":" + cell();
  }
}
