package luoshi.document;

import org.jspecify.annotations.Nullable;

/** Bytes to read as a document: those of a file, or of one that is packed in a file. */
public final class Packed {

  private final String path;
  private final String name;
  private final Format format;
  private final byte[] bytes;
  private final Origin origin;
  private final @Nullable DocumentException fault;

  /**
   * Bytes to read.
   *
   * @param path the file, with what is packed in it behind a slash, as errors call it
   * @param name what to call the document
   * @param origin what is said of it where it was found
   */
  Packed(String path, String name, Format format, byte[] bytes, Origin origin) {
    this(path, name, format, bytes, origin, null);
  }

  private Packed(
      String path,
      String name,
      Format format,
      byte[] bytes,
      Origin origin,
      @Nullable DocumentException fault) {
    this.path = path;
    this.name = name;
    this.format = format;
    this.bytes = bytes;
    this.origin = origin;
    this.fault = fault;
  }

  /** What cannot be read, and why. */
  static Packed refused(DocumentException fault) {
    String path = fault.file();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Packed(path, name, Format.TEXT, new byte[0], Origin.beside(Given.NONE), fault);
  }

  /** How errors call it. */
  public String path() {
    return path;
  }

  String name() {
    return name;
  }

  Format format() {
    return format;
  }

  /**
   * What is to be read.
   *
   * @throws DocumentException where it was refused when it was found
   */
  byte[] bytes() {
    if (fault != null) {
      throw fault;
    }
    return bytes;
  }

  Origin origin() {
    return origin;
  }
}
