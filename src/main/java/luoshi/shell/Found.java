package luoshi.shell;

import java.util.function.Consumer;
import luoshi.commitment.Extraction;
import luoshi.commitment.Extractor;
import luoshi.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document with what was found in it ahead of its turn; a very long one waits for its turn, so
 * that its parts need not be kept.
 *
 * @param document the document
 * @param whole what was found, or null where it waits
 */
record Found(Document document, @Nullable Extraction whole) {

  /** Characters of a document that is kept whole. */
  private static final int LONGEST = 500_000;

  /** Looks for commitments, unless the document is very long. */
  static Found of(Document document, Extractor extractor) {
    boolean waits = document.text().length() > LONGEST;
    return new Found(document, waits ? null : extractor.extract(document));
  }

  /** Hands over what was found, in parts where the document is very long. */
  void parts(Extractor extractor, Consumer<Extraction> then) {
    if (whole == null) {
      extractor.extract(document, then);
    } else {
      then.accept(whole);
    }
  }

  /** All that was found. */
  Extraction all(Extractor extractor) {
    return whole == null ? extractor.extract(document) : whole;
  }
}
