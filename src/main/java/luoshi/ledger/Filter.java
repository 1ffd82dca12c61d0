package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments are wanted, as far as the database can say. Empty lists and nulls ask for
 * nothing.
 *
 * @param ids beginnings of ids
 * @param kinds TARGET, MEASURE, ACTION, PROPOSAL; empty for all but proposals
 * @param directives whether directives are wanted too
 * @param owner part of the name of the lead, an alias of it, or the issuer
 * @param area policy area
 * @param delivery delivery state
 * @param review review state
 * @param dueFrom first deadline wanted
 * @param dueTo last deadline wanted
 * @param document part of the name or title of the document
 * @param words words that the quote, metric or heading holds, all of them
 */
public record Filter(
    List<String> ids,
    List<String> kinds,
    boolean directives,
    @Nullable String owner,
    @Nullable String area,
    @Nullable String delivery,
    @Nullable String review,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo,
    @Nullable String document,
    List<String> words) {

  public Filter {
    ids = List.copyOf(ids);
    kinds = List.copyOf(kinds);
    words = List.copyOf(words);
  }

  /** Every commitment, without directives and proposals. */
  public static Filter all() {
    return new Filter(
        List.of(), List.of(), false, null, null, null, null, null, null, null, List.of());
  }

  /** Everything that the rules found, directives and proposals included. */
  public static Filter everything() {
    return new Filter(
        List.of(),
        List.of("TARGET", "MEASURE", "ACTION", "PROPOSAL"),
        true,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }
}
