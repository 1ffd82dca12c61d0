package luoshi.document;

/** Hands bytes to the reader of their format. */
final class Formats {

  private Formats() {}

  static Draft read(String name, byte[] bytes) {
    return switch (Format.of(name, bytes)) {
      case TEXT -> TextFormat.read(name, bytes, false);
      case MARKDOWN -> TextFormat.read(name, bytes, true);
      case HTML -> HtmlFormat.read(name, bytes);
      case PDF -> PdfFormat.read(name, bytes);
      case DOCX -> DocxFormat.read(name, bytes);
      case ODT -> OdtFormat.read(name, bytes);
      case DOC -> DocFormat.read(name, bytes);
      case FOREIGN -> throw new DocumentException(name, 0, Problem.FOREIGN);
    };
  }
}
