package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.document.Document;
import luoshi.document.Language;
import luoshi.document.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * A document as the ledger lists it; its text is fetched on its own.
 *
 * @param sha256 SHA-256 of its bytes
 * @param name file name
 * @param title title or null
 * @param publisher publisher or null
 * @param issuer whose document it is where that was said, or null
 * @param date its date or null
 * @param language zh or en
 * @param inferred which of the fields the text itself gave, joined by commas
 * @param rules version of the rules that read it
 * @param ingested when it came in
 * @param commitments how many commitments, directives and proposals it holds
 * @param observations how many observations it holds
 */
public record StoredDocument(
    String sha256,
    String name,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String issuer,
    @Nullable LocalDate date,
    String language,
    String inferred,
    String rules,
    Instant ingested,
    int commitments,
    int observations) {

  /** The document with its metadata, and without its text. */
  public Document withoutText() {
    Set<String> fields = inferred.isEmpty() ? Set.of() : Set.of(inferred.split(","));
    Metadata metadata =
        new Metadata(title, publisher, issuer, date, Language.valueOf(language), fields);
    return new Document(name, sha256, metadata, "", List.of(), List.of());
  }
}
