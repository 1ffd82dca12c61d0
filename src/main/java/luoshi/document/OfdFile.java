package luoshi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The parts of an OFD file (GB/T 33190), each an XML that names others. */
final class OfdFile implements AutoCloseable {

  /** No part of a text is larger, and all together are not, in bytes; more is an attack. */
  private static final int LARGEST = 64 << 20;

  private static final long ALL = 512L << 20;

  private final ZipFile zip;
  private long left = ALL;

  private OfdFile(ZipFile zip) {
    this.zip = zip;
  }

  static OfdFile open(byte[] bytes) throws IOException {
    return new OfdFile(
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get());
  }

  /**
   * A part as XML.
   *
   * @param path its path in the package
   * @throws IOException where there is none, or it is too large
   */
  Element part(String path) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(path);
    if (entry == null) {
      throw new IOException(path);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) Math.min(left, LARGEST) + 1);
      left -= bytes.length;
      if (bytes.length > LARGEST || left < 0) {
        throw new IOException(path + " > " + LARGEST);
      }
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
    }
  }

  /** The path that a part names: from the root of the package, or from where the part lies. */
  static String path(String from, String named) {
    String plain = named.strip().replace('\\', '/');
    if (plain.startsWith("/")) {
      return plain.substring(1);
    }
    return from.substring(0, from.lastIndexOf('/') + 1) + plain;
  }

  /** All elements of a name within another, whatever prefix they have. */
  static List<Element> all(Element within, String name) {
    return within.getElementsByTag("ofd:" + name).isEmpty()
        ? within.getElementsByTag(name)
        : within.getElementsByTag("ofd:" + name);
  }

  static @Nullable Element first(Element within, String name) {
    List<Element> all = all(within, name);
    return all.isEmpty() ? null : all.get(0);
  }

  /** The numbers of an attribute or of words, such as {@code 0 0 210 297}; others are left out. */
  static double[] numbers(String words) {
    return Arrays.stream(words.strip().split("[\\s,]+"))
        .filter(word -> word.matches("[-+]?\\d*\\.?\\d+(?:[eE][-+]?\\d+)?"))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
