package luoshi.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Knows the files that luoshi wrote. Office files name the program that wrote them last, so a sheet
 * that somebody has filled in and saved is no longer one of them.
 */
final class OutputMark {

  /** The program, as Office files and calendars name it. */
  static final String PROGRAM = "luoshi";

  /** What a CSV file of luoshi has in its first line. */
  static final String CSV = "luoshi:ledger";

  private static final List<String> TEXTS =
      List.of(
          "<!-- luoshi -->",
          "<meta name=\"generator\" content=\"luoshi\">",
          "\"generator\" : \"luoshi\"",
          "PRODID:-//luoshi//",
          CSV);

  private static final String OFFICE = "<Application>" + PROGRAM + "</Application>";
  private static final String PROPERTIES = "docProps/app.xml";
  private static final int BEGINNING = 4096;

  private OutputMark() {}

  /** Whether luoshi wrote a file, and nobody has saved it since by an Office program. */
  static boolean isOn(Path file) throws IOException {
    String beginning;
    try (InputStream in = Files.newInputStream(file)) {
      beginning = beginning(in);
    }
    return beginning.startsWith("PK")
        ? isOnOffice(file)
        : TEXTS.stream().anyMatch(beginning::contains);
  }

  private static boolean isOnOffice(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry properties = zip.getEntry(PROPERTIES);
      return properties != null && beginning(zip.getInputStream(properties)).contains(OFFICE);
    }
  }

  private static String beginning(InputStream in) throws IOException {
    return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
  }
}
