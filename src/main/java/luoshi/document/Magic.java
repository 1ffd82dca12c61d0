package luoshi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Tells what a file is by its bytes, whatever it is called. */
final class Magic {

  private static final int HEAD = 4096;

  /** How files of Word 97 to 2003, WPS and those with a password begin. */
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

  private static final String PICTURES = "\u0089PNG|\u00FF\u00D8\u00FF|GIF8|II*\0|MM\0*|BM";

  /** Two lines of a message's header, one of them the version of its form. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?is)(?:from|received|return-path|message-id|delivered-to|date|subject|to|x-[\\w-]+"
              + "|mime-version|content-type): .*");

  private static final Pattern MIME = Pattern.compile("(?im)^mime-version:");

  private Magic() {}

  /**
   * The format that the first bytes tell.
   *
   * @param lower the name in lower case, for what the bytes leave open
   * @return null where the bytes may be those of text
   */
  static @Nullable Format of(String lower, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return Format.PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return Format.RTF;
    }
    if (head.startsWith(OLE)) {
      return compound(lower, bytes);
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return zipped(lower, bytes);
    }
    return written(lower, head);
  }

  private static @Nullable Format written(String lower, String head) {
    for (String start : PICTURES.split("\\|")) {
      if (head.startsWith(start) && head.indexOf('\0') >= 0) {
        return Format.PICTURE;
      }
    }
    if (MAIL.matcher(head).matches() && MIME.matcher(head).find()) {
      return Format.MAIL;
    }
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    boolean page = start.startsWith("<!doctype html") || start.startsWith("<html");
    boolean text =
        Format.TEXT.ends(lower) || Format.MARKDOWN.ends(lower) || Format.MAIL.ends(lower);
    return page && !text ? Format.HTML : null;
  }

  /** A file of OLE2 by its parts; what cannot be opened by its name. */
  private static Format compound(String lower, byte[] bytes) {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      Set<String> parts = file.getRoot().getEntryNames();
      if (parts.contains("EncryptedPackage")) {
        return isBook(lower) ? Format.XLSX : Format.DOCX;
      }
      boolean book = parts.contains("Workbook") || parts.contains("Book");
      return parts.contains("WordDocument") ? Format.DOC : book ? Format.XLS : Format.FOREIGN;
    } catch (IOException | RuntimeException e) {
      return isBook(lower) ? Format.XLS : Format.DOC;
    }
  }

  /** A ZIP by its parts; what cannot be opened by its name. */
  private static Format zipped(String lower, byte[] bytes) {
    try (ZipFile file =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      ZipArchiveEntry type = file.getEntry("mimetype");
      Set<String> parts =
          Collections.list(file.getEntries()).stream()
              .map(ZipArchiveEntry::getName)
              .collect(Collectors.toSet());
      return type == null ? office(parts) : open(file, type);
    } catch (IOException | RuntimeException e) {
      return Stream.of(Format.ZIP, Format.OFD, Format.ODT, Format.ODS, Format.XLSX)
          .filter(format -> format.ends(lower))
          .findFirst()
          .orElse(Format.DOCX);
    }
  }

  private static boolean isBook(String lower) {
    return Format.XLS.ends(lower) || Format.XLSX.ends(lower);
  }

  private static Format office(Set<String> parts) {
    if (parts.contains("OFD.xml")) {
      return Format.OFD;
    }
    if (!parts.contains("[Content_Types].xml")) {
      return Format.ZIP;
    }
    boolean book = parts.stream().anyMatch(part -> part.startsWith("xl/"));
    boolean slides = parts.stream().anyMatch(part -> part.startsWith("ppt/"));
    return book ? Format.XLSX : slides ? Format.FOREIGN : Format.DOCX;
  }

  /** The kind of an OpenDocument file, which its first part names. */
  private static Format open(ZipFile file, ZipArchiveEntry type) throws IOException {
    String name = new String(file.getInputStream(type).readNBytes(100), StandardCharsets.US_ASCII);
    boolean text = name.startsWith("application/vnd.oasis.opendocument.text");
    boolean book = name.startsWith("application/vnd.oasis.opendocument.spreadsheet");
    return text ? Format.ODT : book ? Format.ODS : Format.FOREIGN;
  }
}
