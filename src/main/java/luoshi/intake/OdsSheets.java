package luoshi.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.document.OdtFile;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jsoup.nodes.Element;

/** Reads OpenDocument workbooks: values as they are stored, formulas by their last value. */
final class OdsSheets {

  private static final String REPEATED = "table:number-columns-repeated";

  /** Empty rows and cells are repeated to the edge of the sheet; none of them is kept. */
  private static final int MOST_AGAIN = 1000;

  private final Set<String> hiddenStyles;

  private OdsSheets(Set<String> hiddenStyles) {
    this.hiddenStyles = hiddenStyles;
  }

  static List<Sheet> of(String file, byte[] bytes) throws IOException {
    Element content = OdtFile.open(file, bytes).content();
    OdsSheets reading = new OdsSheets(hiddenStyles(content));
    List<Sheet> sheets = new ArrayList<>();
    for (Element table : content.select("office|spreadsheet > table|table")) {
      boolean hidden = reading.hiddenStyles.contains(table.attr("table:style-name"));
      sheets.add(new Sheet(file, table.attr("table:name"), "", lines(file, table), hidden));
    }
    return sheets;
  }

  private static Set<String> hiddenStyles(Element content) {
    return content.select("style|style:has(> style|table-properties[table:display=false])").stream()
        .map(style -> style.attr("style:name"))
        .collect(Collectors.toSet());
  }

  private static List<Line> lines(String file, Element table) {
    SheetCells cells = new SheetCells(file);
    int number = 0;
    for (Element row : table.select("table|table-row")) {
      if (row.closest("table|table") == table) {
        int again = again(row, "table:number-rows-repeated");
        boolean empty = row.text().isBlank();
        for (int i = 0; i < (empty ? 0 : Math.min(again, MOST_AGAIN)); i++) {
          row(cells, row, number + i);
        }
        number += again;
      }
    }
    return cells.lines();
  }

  private static void row(SheetCells cells, Element row, int number) {
    cells.startRow(number);
    int column = 0;
    for (Element cell : row.select("> table|table-cell, > table|covered-table-cell")) {
      int again = again(cell, REPEATED);
      String words = cell.nameIs("table:covered-table-cell") ? "" : words(cell);
      for (int i = 0; i < (words.isEmpty() ? 0 : Math.min(again, MOST_AGAIN)); i++) {
        cells.put(column + i, words);
      }
      int rows = again(cell, "table:number-rows-spanned");
      int columns = again(cell, "table:number-columns-spanned");
      if (rows > 1 || columns > 1) {
        cells.merged(new CellRangeAddress(number, number + rows - 1, column, column + columns - 1));
      }
      column += again;
    }
  }

  private static int again(Element element, String name) {
    String value = element.attr(name);
    return value.matches("[1-9]\\d{0,6}") ? Integer.parseInt(value) : 1;
  }

  private static String words(Element cell) {
    String value = cell.attr("office:value");
    return switch (cell.attr("office:value-type")) {
      case "date" -> cell.attr("office:date-value").replaceFirst("T.*", "");
      case "percentage" -> number(value, 2) + "%";
      case "float" -> hasWords(cell) ? shown(cell) : number(value, 0);
      default -> shown(cell);
    };
  }

  /** A format with words of its own, such as {@code 0"座"}, is taken as it is displayed. */
  private static boolean hasWords(Element cell) {
    return shown(cell).codePoints().anyMatch(Character::isLetter);
  }

  private static String shown(Element cell) {
    return cell.select("> text|p").stream().map(Element::text).collect(Collectors.joining("\n"));
  }

  private static String number(String value, int places) {
    try {
      return new BigDecimal(value).movePointRight(places).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return value;
    }
  }
}
