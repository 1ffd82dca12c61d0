package luoshi.document;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document besides its text.
 *
 * @param title the document's title, or null where none is given or found
 * @param publisher who published it, or null
 * @param issuer whose document it is where that is said, or null: then the publisher's, unless that
 *     is a medium
 * @param date the day against which "this year" is resolved, or null
 * @param language the main language
 * @param inferred the names of those fields (title, publisher, issuer, date, language) that the
 *     text itself gave
 */
public record Metadata(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String issuer,
    @Nullable LocalDate date,
    Language language,
    Set<String> inferred) {

  public Metadata {
    inferred = Set.copyOf(inferred);
  }

  /** Of what says nothing of an issuer. */
  public Metadata(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable LocalDate date,
      Language language,
      Set<String> inferred) {
    this(title, publisher, null, date, language, inferred);
  }

  /** Whose document it is, else who published it; or null. */
  public @Nullable String author() {
    return issuer == null ? publisher : issuer;
  }
}
