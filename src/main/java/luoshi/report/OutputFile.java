package luoshi.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import luoshi.message.Fault;

/** Writes output whole or not at all, and never over a file that luoshi did not write. */
public final class OutputFile {

  /** Every text that luoshi writes names it near its beginning. */
  private static final String MARK = "luoshi";

  private static final int BEGINNING = 4096;

  private OutputFile() {}

  /**
   * Writes a file.
   *
   * @param file where to
   * @param text what
   * @param force whether a file that somebody else wrote may be replaced
   * @throws Fault where it may not, or the file cannot be written
   */
  public static void write(Path file, String text, boolean force) {
    try {
      if (!force && Files.exists(file) && !isOurs(file)) {
        throw new Fault("output.exists", file);
      }
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Path part = Files.createTempFile(folder, ".luoshi-", ".part");
      Files.writeString(part, text);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Fault("output.fault", file, String.valueOf(e.getMessage()));
    }
  }

  private static boolean isOurs(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(MARK);
    }
  }
}
