package luoshi.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of file that can be read. */
enum Format {
  TEXT("txt"),
  MARKDOWN("md", "markdown"),
  HTML("html", "htm"),
  PDF("pdf"),
  DOCX("docx");

  private static final int HEAD = 1024;

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
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    for (Format format : values()) {
      if (format.ends(lower)) {
        return format;
      }
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return DOCX;
    }
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html") ? HTML : TEXT;
  }

  private boolean ends(String name) {
    return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
  }
}
