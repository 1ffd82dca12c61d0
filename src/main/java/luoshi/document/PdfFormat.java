package luoshi.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF: paragraphs and tables of its pages in reading order. */
final class PdfFormat {

  private PdfFormat() {}

  static Draft read(String name, byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PdfReading reading = new PdfReading();
      PdfPages.of(pdf, reading::page);
      Draft draft = reading.draft();
      if (draft.text().isBlank()) {
        throw new DocumentException(name, 0, Problem.SCANNED);
      }
      return draft;
    } catch (InvalidPasswordException e) {
      throw new DocumentException(name, 0, Problem.ENCRYPTED);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw damaged(name, e);
    } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
      throw damaged(name, e);
    }
  }

  private static DocumentException damaged(String name, Exception e) {
    return new DocumentException(name, 0, Problem.DAMAGED, String.valueOf(e.getMessage()));
  }
}
