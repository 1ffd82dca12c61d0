package luoshi.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Metadata from one source: flags of a command, header lines, a manifest, or the text itself. What
 * the source does not say is null.
 *
 * @param title the title, or null
 * @param publisher who published the document, or null
 * @param issuer whose document it is, which may have been published elsewhere, or null
 * @param date the day of the document, or null
 * @param language the main language, or null
 */
public record Given(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String issuer,
    @Nullable LocalDate date,
    @Nullable Language language) {

  /** Says nothing. */
  public static final Given NONE = new Given(null, null, null, null);

  /** What says nothing of an issuer. */
  public Given(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable LocalDate date,
      @Nullable Language language) {
    this(title, publisher, null, date, language);
  }

  /** This source first; where it says nothing, the other. */
  public Given orElse(Given other) {
    return new Given(
        title == null ? other.title : title,
        publisher == null ? other.publisher : publisher,
        issuer == null ? other.issuer : issuer,
        date == null ? other.date : date,
        language == null ? other.language : language);
  }
}
