package luoshi.intake;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Hears the XML of a sheet; besides the cells it tells which of them are merged. */
final class SheetXml extends XSSFSheetXMLHandler {

  private final SheetCells cells;

  SheetXml(StylesTable styles, ReadOnlySharedStringsTable strings, SheetCells cells) {
    super(styles, strings, cells, new PlainValues(), false);
    this.cells = cells;
  }

  @Override
  public void startElement(
      @Nullable String uri,
      @Nullable String localName,
      @Nullable String name,
      @Nullable Attributes attributes)
      throws SAXException {
    super.startElement(uri, localName, name, attributes);
    if ("mergeCell".equals(localName) && attributes != null) {
      cells.merged(CellRangeAddress.valueOf(attributes.getValue("ref")));
    }
  }
}
