package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import luoshi.commitment.Amount;
import org.jspecify.annotations.Nullable;

/**
 * Something that a document states, in as few fields as comparing it with others needs.
 *
 * @param id id of the commitment or observation; empty for a report without a figure
 * @param source the document that states it
 * @param kind TARGET, MEASURE, ACTION, DIRECTIVE, PROPOSAL for commitments; OBSERVATION for a
 *     figure that is reported; FORECAST for one that is expected or conditional; REPORT for an act
 *     that is reported without a figure
 * @param quote the exact words
 * @param before some words before them, with the heading over them where it is known
 * @param start offset of the quote in the text, in code points
 * @param end offset behind the quote
 * @param metric what is measured, or empty
 * @param amount the figure, or null
 * @param day deadline of a commitment, or null; the day for which an observation holds
 * @param years whether it is told of several years together, so that a count in it is their sum
 * @param owners the names and aliases of the body that leads or is reported on; empty where none is
 *     named
 */
public record Stated(
    String id,
    Source source,
    String kind,
    String quote,
    String before,
    int start,
    int end,
    String metric,
    @Nullable Amount amount,
    @Nullable LocalDate day,
    boolean years,
    List<String> owners) {

  /**
   * The document of a statement.
   *
   * @param sha256 SHA-256 of its bytes
   * @param name file name
   * @param title title, or empty
   * @param publisher whose document it is, else who published it, or empty
   * @param date its date; the day it came in where it has none
   */
  public record Source(
      String sha256, String name, String title, String publisher, LocalDate date) {}

  public Stated {
    owners = List.copyOf(owners);
  }

  /** Whether it commits somebody, and reports nothing. */
  public boolean commits() {
    return !kind.equals("OBSERVATION") && !kind.equals("FORECAST") && !kind.equals("REPORT");
  }
}
