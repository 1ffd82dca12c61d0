package luoshi.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of file that can be read. */
enum Format {
  TEXT("txt"),
  MARKDOWN("md", "markdown"),
  HTML("html", "htm"),
  PDF("pdf"),
  DOCX("docx"),
  ODT("odt"),
  DOC("doc", "wps"),

  /** What offices send and luoshi cannot read; taken so that it is named. */
  FOREIGN("rtf", "ofd", "eml", "mht", "mhtml", "zip");

  private static final int HEAD = 1024;

  /** How files of Word 97 to 2003, WPS and those with a password begin. */
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

  /** How an ODT tells its type: the first entry of its package. */
  private static final String OPEN_TEXT = "mimetypeapplication/vnd.oasis.opendocument.text";

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** Whether a file of a folder is taken: by its ending, hidden files and manifests never. */
  static boolean readable(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && !name.startsWith("~$")
        && Arrays.stream(values()).anyMatch(format -> format.ends(name));
  }

  /** The format of a file: by its first bytes where they tell, otherwise by its name. */
  static Format of(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    String lower = name.toLowerCase(Locale.ROOT);
    Format marked = marked(lower, head);
    if (marked != null) {
      return marked;
    }
    Format named =
        Arrays.stream(values()).filter(format -> format.ends(lower)).findFirst().orElse(null);
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    boolean page = start.startsWith("<!doctype html") || start.startsWith("<html");
    return page && (named == null || named == FOREIGN) ? HTML : named == null ? TEXT : named;
  }

  /** The format that the first bytes tell; null where they may be those of text. */
  private static @Nullable Format marked(String lower, String head) {
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith(OLE)) {
      return DOC;
    }
    if (head.startsWith("{\\rtf")) {
      return FOREIGN;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      boolean other = lower.endsWith(".zip") || lower.endsWith(".ofd");
      return head.contains(OPEN_TEXT) ? ODT : other ? FOREIGN : DOCX;
    }
    return null;
  }

  private boolean ends(String name) {
    return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
  }
}
