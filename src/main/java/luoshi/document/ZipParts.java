package luoshi.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import luoshi.document.Unpacking.Spot;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files of a ZIP by their names. */
record ZipParts(Spot spot, Unpacking unpacking, Given around) {

  /** What packs so much better than text, beyond the first bytes, is an attack. */
  private static final long MOST_RATIO = 200;

  private static final int SMALL = 1 << 20;

  void take(byte[] bytes) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
      parts.sort(Comparator.comparing(ZipParts::name));
      byte[] manifest = manifest(zip, parts);
      for (ZipArchiveEntry part : parts) {
        String name = name(part);
        if (!part.isDirectory() && Inputs.counts(name)) {
          take(zip, part, Manifest.of(spot.in(Manifest.NAME).path(), manifest, name));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      throw new DocumentException(spot.path(), 0, Problem.DAMAGED, why);
    }
  }

  private byte[] manifest(ZipFile zip, List<ZipArchiveEntry> parts) throws IOException {
    for (ZipArchiveEntry part : parts) {
      if (name(part).equals(Manifest.NAME)) {
        return bytes(zip, part);
      }
    }
    return new byte[0];
  }

  private void take(ZipFile zip, ZipArchiveEntry part, Given beside) throws IOException {
    Spot at = spot.in(name(part));
    if (part.getGeneralPurposeBit().usesEncryption()) {
      unpacking.refuse(at.path(), Problem.ENCRYPTED);
    } else if (!zip.canReadEntryData(part)) {
      unpacking.refuse(at.path(), Problem.DAMAGED, part.getMethod());
    } else {
      unpacking.take(at, bytes(zip, part), new Origin(beside, Given.NONE, around));
    }
  }

  private byte[] bytes(ZipFile zip, ZipArchiveEntry part) throws IOException {
    String path = spot.in(name(part)).path();
    long most = SMALL + MOST_RATIO * Math.max(0, part.getCompressedSize());
    try (InputStream in = zip.getInputStream(part)) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
      unpacking.count(path, bytes.length);
      if (bytes.length > most) {
        throw new DocumentException(path, 0, Problem.TOO_LARGE);
      }
      return bytes;
    }
  }

  /** Names without the mark of Unicode are of the packer's country, most often in GBK. */
  private static String name(ZipArchiveEntry part) {
    boolean unicode = part.getGeneralPurposeBit().usesUTF8ForNames();
    byte[] raw = part.getRawName();
    String decoded = unicode || raw == null ? part.getName() : Charsets.decode(raw);
    String name = decoded == null ? new String(raw, StandardCharsets.ISO_8859_1) : decoded;
    return name.replace('\\', '/');
  }
}
