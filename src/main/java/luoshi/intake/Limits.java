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
  private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

  static {
    ZipSecureFile.setMaxEntrySize(4 * BYTES);
  }

  private Limits() {}

  /** The bytes of a file. */
  static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > BYTES) {
      throw new Fault("import.too-large", file, ROWS);
    }
    byte[] bytes = Files.readAllBytes(file);
    if (isOle(bytes)) {
      throw new Fault("import.old-format", file);
    }
    return bytes;
  }

  /** Refuses a table of too many rows. */
  static void rows(String file, int rows) {
    if (rows > ROWS) {
      throw new Fault("import.too-large", file, ROWS);
    }
  }

  /** Encrypted workbooks, and those of the time before XLSX, are in Microsoft's older container. */
  private static boolean isOle(byte[] bytes) {
    for (int i = 0; i < OLE.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != OLE[i]) {
        return false;
      }
    }
    return true;
  }
}
