package luoshi.document;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document besides its text.
 *
 * @param title the document's title, or null where none is given or found
 * @param publisher who published it, or null
 * @param date the day against which "this year" is resolved, or null
 * @param language the main language
 * @param inferred the names of those fields (title, publisher, date, language) that the text itself
 *     gave
 */
public record Metadata(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate date,
    Language language,
    Set<String> inferred) {

  public Metadata {
    inferred = Set.copyOf(inferred);
  }
}
