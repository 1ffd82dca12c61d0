package luoshi.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads OFD: what its pages show is laid out like that of PDF pages. */
final class OfdFormat {

  private static final String ROOT = "OFD.xml";

  private final OfdFile file;
  private final PdfReading reading = new PdfReading();
  private int pages;

  private OfdFormat(OfdFile file) {
    this.file = file;
  }

  static Draft read(String name, byte[] bytes) {
    try (OfdFile file = OfdFile.open(bytes)) {
      OfdFormat format = new OfdFormat(file);
      for (Element root : OfdFile.all(file.part(ROOT), "DocRoot")) {
        format.document(OfdFile.path(ROOT, root.text()));
      }
      Draft draft = format.reading.draft();
      if (draft.text().isBlank()) {
        throw new DocumentException(name, 0, Problem.SCANNED);
      }
      return draft;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DocumentException(name, 0, Problem.DAMAGED, String.valueOf(e.getMessage()));
    }
  }

  private void document(String path) throws IOException {
    Element document = file.part(path);
    double[] box = box(document, new double[] {0, 0, 210, 297});
    Map<String, Element> templates = new HashMap<>();
    for (Element template : OfdFile.all(document, "TemplatePage")) {
      Element page = file.part(OfdFile.path(path, template.attr("BaseLoc")));
      templates.put(template.attr("ID"), page);
    }
    Element tree = OfdFile.first(document, "Pages");
    for (Element page : OfdFile.all(tree == null ? document : tree, "Page")) {
      page(file.part(OfdFile.path(path, page.attr("BaseLoc"))), templates, box);
    }
  }

  private void page(Element content, Map<String, Element> templates, double[] usual) {
    OfdPage page = new OfdPage(box(content, usual));
    for (Element template : OfdFile.all(content, "Template")) {
      Element under = templates.get(template.attr("TemplateID"));
      if (under != null) {
        page.take(under);
      }
    }
    page.take(content);
    reading.page(page.page(++pages));
  }

  /** The box of a page, in millimetres: left, top, width, height. */
  private static double[] box(Element within, double[] otherwise) {
    Element box = OfdFile.first(within, "PhysicalBox");
    double[] numbers = box == null ? otherwise : OfdFile.numbers(box.text());
    return numbers.length == 4 ? numbers : otherwise;
  }
}
