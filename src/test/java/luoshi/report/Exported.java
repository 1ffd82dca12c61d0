package luoshi.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import luoshi.commitment.Extraction;

/** The export of extractions as a text. */
final class Exported {

  private Exported() {}

  static String of(List<Extraction> extractions) {
    StringWriter text = new StringWriter();
    try (ExportStream export = new ExportStream()) {
      for (Extraction extraction : extractions) {
        export.add(extraction);
        export.add(extraction.document());
      }
      export.writeTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
