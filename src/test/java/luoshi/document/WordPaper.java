package luoshi.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Writes Word files from the XML of their text, for what no library writes. */
final class WordPaper {

  private WordPaper() {}

  static String run(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  static String paragraph(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  static String row(String properties, String... cells) {
    return "<w:tr>"
        + properties
        + "<w:tc>"
        + String.join("</w:tc><w:tc>", cells)
        + "</w:tc></w:tr>";
  }

  static byte[] file(String body) throws IOException, OpenXML4JException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OPCPackage file = OPCPackage.create(bytes)) {
      PackagePartName name = PackagingURIHelper.createPartName("/word/document.xml");
      file.addRelationship(name, TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
      var part = file.createPart(name, XWPFRelation.DOCUMENT.getContentType());
      try (OutputStream out = part.getOutputStream()) {
        out.write(xml(body).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String xml(String body) {
    return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        + "<w:body>"
        + body
        + "</w:body></w:document>";
  }
}
