package luoshi.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Takes the clock out of Office files: the same contents give the same bytes. It reads by the table
 * at the file's end, since entries that were streamed do not state their size before it.
 */
final class FixedZip {

  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final String CORE = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

  private FixedZip() {}

  /**
   * The same Office file with fixed entry times.
   *
   * @param office a zip file in the Office Open XML form
   * @param day the day that its properties give as that of its making
   */
  static byte[] of(byte[] office, LocalDate day) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(office.length);
    try (ZipFile in = ZipFile.builder().setByteArray(office).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(TIME);
        out.putNextEntry(fixed);
        try (InputStream content = in.getInputStream(entry)) {
          out.write(
              entry.getName().equals(CORE)
                  ? dated(content.readAllBytes(), day)
                  : content.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] dated(byte[] core, LocalDate day) {
    return new String(core, StandardCharsets.UTF_8)
        .replaceAll(CREATED, "$1" + day + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
