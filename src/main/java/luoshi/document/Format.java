package luoshi.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of file that are told apart. */
public enum Format {
  TEXT("txt", "text"),
  MARKDOWN("md", "markdown"),
  HTML("html", "htm", "xhtml", "shtml"),
  PDF("pdf"),
  DOCX("docx", "docm", "dotx"),
  ODT("odt", "ott"),
  DOC("doc", "wps", "dot", "wpt"),
  RTF("rtf"),
  OFD("ofd"),

  /** A message, or a page saved as one, with what is attached. */
  MAIL("eml", "mht", "mhtml"),

  /** A package of files. */
  ZIP("zip"),

  /** Tables, which are imported and not ingested. */
  CSV("csv", "tsv"),
  XLSX("xlsx", "xlsm", "xltx"),
  XLS("xls", "et", "xlt"),
  ODS("ods", "ots"),

  /** Pictures, among them scans. */
  PICTURE("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "heic"),

  /** What offices send besides and luoshi cannot read; taken so that it is named. */
  FOREIGN("ppt", "pptx", "dps", "odp", "msg", "rar", "7z", "tar", "gz", "uof", "ceb", "gd", "sep");

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /**
   * The format of a file: by its first bytes where they tell, otherwise by its name; text where
   * neither does.
   */
  public static Format of(String name, byte[] bytes) {
    String lower = name.toLowerCase(Locale.ROOT);
    Format marked = Magic.of(lower, bytes);
    return marked != null ? marked : isNamed(name) ? named(lower) : TEXT;
  }

  /** Whether the ending of a name says what a file is. */
  static boolean isNamed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).anyMatch(format -> format.ends(lower));
  }

  private static Format named(String lower) {
    return Arrays.stream(values()).filter(format -> format.ends(lower)).findFirst().orElse(TEXT);
  }

  boolean ends(String name) {
    return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
  }
}
