package luoshi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Accepts the tracked changes of a DOCX, and opens its content controls, before it is read. */
final class Revisions {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Document body;

  private Revisions(Document body) {
    this.body = body;
  }

  /** The file's main text as if every change in it had been accepted; nothing on disk changes. */
  static void accept(OPCPackage file) throws IOException, OpenXML4JException, SAXException {
    List<PackagePart> parts =
        file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
    if (parts.isEmpty()) {
      return;
    }
    PackagePart main = parts.get(0);
    Document body;
    try (InputStream in = main.getInputStream()) {
      body = DocumentHelper.readDocument(in);
    }
    new Revisions(body).accept();
    try (OutputStream out = main.getOutputStream()) {
      StreamHelper.saveXmlInStream(body, out);
    }
  }

  private void accept() {
    all("del").forEach(Revisions::delete);
    all("moveFrom").forEach(Revisions::delete);
    all("ins").forEach(Revisions::unwrap);
    all("moveTo").forEach(Revisions::unwrap);
    all("sdtContent").forEach(Revisions::unwrap);
    all("sdtPr").forEach(Revisions::remove);
    all("sdt").forEach(Revisions::unwrap);
  }

  /** Removes what was deleted: the words in it, or the row whose properties it stands among. */
  private static void delete(Element deletion) {
    Node parent = deletion.getParentNode();
    boolean row = parent != null && "trPr".equals(parent.getLocalName());
    remove(row ? parent.getParentNode() : deletion);
  }

  private static void unwrap(Element wrapper) {
    Node parent = wrapper.getParentNode();
    while (parent != null && wrapper.getFirstChild() != null) {
      parent.insertBefore(wrapper.getFirstChild(), wrapper);
    }
    remove(wrapper);
  }

  private static void remove(Node node) {
    if (node != null && node.getParentNode() != null) {
      node.getParentNode().removeChild(node);
    }
  }

  private List<Element> all(String name) {
    var nodes = body.getElementsByTagNameNS(WORD, name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
