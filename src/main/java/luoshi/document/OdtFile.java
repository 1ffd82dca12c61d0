package luoshi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an OpenDocument file that are read, as XML.
 *
 * @param content its text
 * @param styles its styles; empty where it has none
 */
public record OdtFile(org.jsoup.nodes.Document content, org.jsoup.nodes.Document styles) {

  /** No part of a text is larger, in bytes; a larger one is an attack. */
  private static final int LARGEST = 256 << 20;

  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final Set<String> PARTS = Set.of("content.xml", "styles.xml", MANIFEST);

  /**
   * Opens a file.
   *
   * @throws DocumentException where it has a password, no text or a part that is too large
   * @throws IOException where it is damaged
   */
  public static OdtFile open(String name, byte[] bytes) throws IOException {
    Map<String, org.jsoup.nodes.Document> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (PARTS.contains(entry.getName())) {
          parts.put(entry.getName(), parse(name, entry.getName(), zip));
        }
      }
    }
    if (parts.containsKey(MANIFEST) && has(parts.get(MANIFEST), "manifest|encryption-data")) {
      throw new DocumentException(name, 0, Problem.ENCRYPTED);
    }
    org.jsoup.nodes.Document content = parts.get("content.xml");
    if (content == null) {
      throw new DocumentException(name, 0, Problem.DAMAGED, "content.xml");
    }
    content.select("draw|text-box").forEach(OdtFile::lift);
    return new OdtFile(content, parts.getOrDefault("styles.xml", new org.jsoup.nodes.Document("")));
  }

  private static org.jsoup.nodes.Document parse(String name, String part, ZipInputStream zip)
      throws IOException {
    byte[] bytes = zip.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new DocumentException(name, 0, Problem.DAMAGED, part);
    }
    return Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "", Parser.xmlParser());
  }

  private static boolean has(org.jsoup.nodes.@Nullable Document part, String selector) {
    return part != null && part.selectFirst(selector) != null;
  }

  /** Puts what a text box holds behind the outermost paragraph that it hangs on. */
  private static void lift(Element box) {
    Element paragraph = null;
    for (Element over = box.parent(); over != null; over = over.parent()) {
      if (over.nameIs("table:table-cell") || over.nameIs("draw:text-box")) {
        break;
      }
      paragraph = over.nameIs("text:p") ? over : paragraph;
    }
    if (paragraph != null) {
      paragraph.after(box);
    }
  }
}
