package luoshi.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of Office files: the same contents give the same bytes. */
final class FixedZip {

  /** The earliest time that a zip entry can have. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

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
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(TIME);
        out.putNextEntry(fixed);
        if (entry.getName().equals(CORE)) {
          out.write(dated(in.readAllBytes(), day));
        } else {
          in.transferTo(out);
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
