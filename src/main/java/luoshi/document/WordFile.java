package luoshi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A DOCX as its last editor would accept it and its reader sees it: tracked changes accepted,
 * content controls opened, text boxes behind the paragraph that they hang on.
 *
 * @param document the file; nothing on disk changes
 * @param changes how many tracked changes were accepted; a move is one
 */
public record WordFile(XWPFDocument document, int changes) {

  private static final String MARKUP =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private static final List<String> STORIES =
      List.of(
          XWPFRelation.FOOTNOTE.getRelation(),
          XWPFRelation.ENDNOTE.getRelation(),
          XWPFRelation.HEADER.getRelation(),
          XWPFRelation.FOOTER.getRelation());

  /** How the library writes the place of a note into the words. */
  private static final Pattern NOTE = Pattern.compile("\\[(?:foot|end)noteRef:-?\\d+\\]");

  /**
   * Opens a file.
   *
   * @throws IOException where it is none or is damaged
   */
  public static WordFile open(byte[] bytes) throws IOException {
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      int changes = 0;
      for (PackagePart part : parts(file)) {
        changes += settle(part);
      }
      return new WordFile(new XWPFDocument(file), changes);
    } catch (OpenXML4JException | SAXException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The words of a paragraph without hidden ones, struck ones and the marks of notes. */
  public static String words(XWPFParagraph paragraph) {
    return paragraph.getRuns().stream()
        .filter(run -> !run.isVanish() && !isStruck(run))
        .map(WordFile::words)
        .collect(Collectors.joining());
  }

  static boolean isStruck(XWPFRun run) {
    return run.isStrikeThrough() || run.isDoubleStrikeThrough();
  }

  /** The words of a run without the marks of notes. */
  static String words(XWPFRun run) {
    return NOTE.matcher(run.text()).replaceAll("");
  }

  private static List<PackagePart> parts(OPCPackage file) throws OpenXML4JException {
    List<PackagePart> parts = new ArrayList<>();
    for (PackagePart main :
        file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
      parts.add(main);
      for (String story : STORIES) {
        for (PackageRelationship relation : main.getRelationshipsByType(story)) {
          parts.add(main.getRelatedPart(relation));
        }
      }
    }
    return parts;
  }

  private static int settle(PackagePart part) throws IOException, SAXException {
    WordDom dom;
    try (InputStream in = part.getInputStream()) {
      dom = new WordDom(DocumentHelper.readDocument(in));
    }
    dom.all(MARKUP, "Fallback").forEach(WordDom::remove);
    int changes = Revisions.accept(dom);
    dom.all("sdtContent").forEach(WordDom::unwrap);
    dom.all("sdtPr").forEach(WordDom::remove);
    dom.all("sdt").forEach(WordDom::unwrap);
    dom.all("txbxContent").forEach(WordFile::lift);
    try (OutputStream out = part.getOutputStream()) {
      StreamHelper.saveXmlInStream(dom.part(), out);
    }
    return changes;
  }

  /** Puts what a text box holds behind the outermost paragraph that it hangs on. */
  private static void lift(Element box) {
    Node paragraph = null;
    for (Node over = box.getParentNode(); over != null; over = over.getParentNode()) {
      boolean block = WordDom.is(over, "tc") || WordDom.is(over, "txbxContent");
      if (block) {
        break;
      }
      paragraph = WordDom.is(over, "p") ? over : paragraph;
    }
    if (paragraph != null && paragraph.getParentNode() != null) {
      Node end = box.getOwnerDocument().createComment("");
      paragraph.getParentNode().insertBefore(end, paragraph.getNextSibling());
      WordDom.before(box, end);
      WordDom.remove(end);
    }
  }
}
