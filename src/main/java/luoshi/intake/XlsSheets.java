package luoshi.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads workbooks of Excel 97 to 2003. A formula counts as the value that was stored with it. */
final class XlsSheets {

  private final HSSFWorkbook book;
  private final PlainValues values = new PlainValues();

  private XlsSheets(HSSFWorkbook book) {
    this.book = book;
  }

  static List<Sheet> of(String file, byte[] bytes) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XlsSheets reading = new XlsSheets(book);
      List<Sheet> sheets = new ArrayList<>();
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        List<Line> lines = reading.lines(file, book.getSheetAt(i));
        sheets.add(new Sheet(file, book.getSheetName(i), "", lines, hidden));
      }
      return sheets;
    }
  }

  private List<Line> lines(String file, HSSFSheet sheet) {
    SheetCells cells = new SheetCells(file);
    for (Row row : sheet) {
      cells.startRow(row.getRowNum());
      for (Cell cell : row) {
        cells.put(cell.getColumnIndex(), words(cell));
      }
    }
    sheet.getMergedRegions().forEach(cells::merged);
    return cells.lines();
  }

  private String words(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case NUMERIC -> number(cell);
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      default -> "";
    };
  }

  private String number(Cell cell) {
    int index = cell.getCellStyle().getDataFormat();
    String format = cell.getCellStyle().getDataFormatString();
    boolean since1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
    return values.formatRawCellContents(
        cell.getNumericCellValue(), index, format == null ? "General" : format, since1904);
  }
}
