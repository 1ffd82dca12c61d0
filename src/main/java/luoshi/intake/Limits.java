package luoshi.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.message.Fault;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** How large a table may be: beyond it the file is refused before it fills the memory. */
final class Limits {

  static final int ROWS = 100_000;
  static final int COLUMNS = 500;
  static final int MERGED = 1_000_000;
  private static final long BYTES = 64L << 20;

  static {
    ZipSecureFile.setMaxEntrySize(4 * BYTES);
  }

  private Limits() {}

  /** The bytes of a file. */
  static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > BYTES) {
      throw new Fault("import.too-large", file, ROWS);
    }
    return Files.readAllBytes(file);
  }

  /** Refuses a table of too many rows. */
  static void rows(String file, int rows) {
    if (rows > ROWS) {
      throw new Fault("import.too-large", file, ROWS);
    }
  }
}
