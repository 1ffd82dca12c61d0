package luoshi.document;

/** Hands bytes to the reader of their format. */
final class Formats {

  private Formats() {}

  static Draft read(Format format, String name, byte[] bytes) {
    return switch (format) {
      case TEXT -> TextFormat.read(name, bytes, false);
      case MARKDOWN -> TextFormat.read(name, bytes, true);
      case HTML -> HtmlFormat.read(name, bytes);
      case PDF -> PdfFormat.read(name, bytes);
      case DOCX -> DocxFormat.read(name, bytes);
      case ODT -> OdtFormat.read(name, bytes);
      case DOC -> DocFormat.read(name, bytes);
      case RTF -> RtfFormat.read(name, bytes);
      case OFD -> OfdFormat.read(name, bytes);
      case CSV, XLSX, XLS, ODS -> throw new DocumentException(name, 0, Problem.TABLE);
      case PICTURE -> throw new DocumentException(name, 0, Problem.PICTURE);
      case MAIL, ZIP, FOREIGN -> throw new DocumentException(name, 0, Problem.FOREIGN);
    };
  }
}
