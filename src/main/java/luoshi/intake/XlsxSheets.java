package luoshi.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads workbooks as a stream, so that a large one stays small in memory. A formula counts as the
 * value that was stored with it.
 */
final class XlsxSheets {

  private XlsxSheets() {}

  static List<Sheet> of(String file, byte[] bytes) throws IOException {
    try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      XSSFReader reader = new XSSFReader(book);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(book);
      List<Sheet> sheets = new ArrayList<>();
      var streams = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (streams.hasNext()) {
        try (InputStream stream = streams.next()) {
          SheetCells cells = new SheetCells(file);
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(new SheetXml(reader.getStylesTable(), strings, cells));
          xml.parse(new InputSource(stream));
          sheets.add(new Sheet(file, streams.getSheetName(), "", cells.lines()));
        }
      }
      return sheets;
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
