package luoshi.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import luoshi.document.Format;
import luoshi.message.Fault;
import org.apache.poi.EncryptedDocumentException;

/** Reads the tables of a file, by what it is whatever it is called. */
final class Sheets {

  private static final List<String> ENDINGS =
      List.of("csv", "tsv", "xlsx", "xlsm", "xls", "et", "ods", "docx", "md", "markdown");

  private Sheets() {}

  /**
   * The files that a path names: itself, or the tables in a folder.
   *
   * @throws Fault where the folder holds none
   */
  static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.list(path)) {
      List<Path> files = all.filter(Sheets::isTable).sorted().toList();
      if (files.isEmpty()) {
        throw new Fault("import.no-table", path);
      }
      return files;
    }
  }

  /** Office programs keep a file of that name beside one that is open: {@code ~$plan.xlsx}. */
  private static boolean isTable(Path file) {
    boolean open = String.valueOf(file.getFileName()).startsWith("~$");
    return !open && ENDINGS.contains(ending(file));
  }

  /**
   * The tables of a file.
   *
   * @throws Fault where it holds none, or cannot be read
   * @throws IOException where it cannot be opened
   */
  static List<Sheet> of(Path file) throws IOException {
    byte[] bytes = Limits.bytes(file);
    String name = String.valueOf(file.getFileName());
    try {
      return switch (Format.of(name, bytes)) {
        case CSV -> CsvSheets.of(name, bytes);
        case XLSX -> XlsxSheets.of(name, bytes);
        case XLS -> XlsSheets.of(name, bytes);
        case ODS -> OdsSheets.of(name, bytes);
        case DOCX -> DocxSheets.of(name, bytes);
        case MARKDOWN -> MarkdownSheets.of(name, bytes);
        default -> throw new Fault("import.format", file);
      };
    } catch (Fault fault) {
      throw fault;
    } catch (EncryptedDocumentException e) {
      throw new Fault("import.encrypted", file);
    } catch (IOException | RuntimeException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new Fault("import.damaged", file, why);
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
