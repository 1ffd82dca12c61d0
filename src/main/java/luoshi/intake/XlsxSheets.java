package luoshi.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import luoshi.message.Fault;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.w3c.dom.Element;
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
    if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
      throw new Fault("import.encrypted", file);
    }
    try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      XSSFReader reader = new XSSFReader(book);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(book);
      Set<String> hidden = hidden(reader);
      List<Sheet> sheets = new ArrayList<>();
      var streams = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (streams.hasNext()) {
        try (InputStream stream = streams.next()) {
          SheetCells cells = new SheetCells(file);
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(new SheetXml(reader.getStylesTable(), strings, cells));
          xml.parse(new InputSource(stream));
          String name = streams.getSheetName();
          sheets.add(new Sheet(file, name, "", cells.lines(), hidden.contains(name)));
        }
      }
      return sheets;
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The names of the sheets that Excel does not show. */
  private static Set<String> hidden(XSSFReader reader)
      throws IOException, SAXException, OpenXML4JException {
    Set<String> hidden = new HashSet<>();
    try (InputStream in = reader.getWorkbookData()) {
      var sheets = DocumentHelper.readDocument(in).getElementsByTagNameNS("*", "sheet");
      for (int i = 0; i < sheets.getLength(); i++) {
        Element sheet = (Element) sheets.item(i);
        if (sheet.getAttribute("state").toLowerCase(Locale.ROOT).endsWith("hidden")) {
          hidden.add(sheet.getAttribute("name"));
        }
      }
    }
    return hidden;
  }
}
