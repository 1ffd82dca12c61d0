package luoshi.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stands, derived from the log alone.
 *
 * @param commitment its id
 * @param delivery how far it is carried through
 * @param since effective date of the delivery state, or null at the start
 * @param review what analysts think of it
 * @param reason why it was rejected, withdrawn or not delivered, or empty
 * @param lead the lead that analysts assigned instead of the one found, or empty
 * @param deadline the deadline that analysts recorded instead of the one found, or null
 * @param measurements measured values by date
 * @param evidence the evidence recorded, oldest first
 * @param edits what analysts corrected: the value that holds, by field
 * @param tags the analysts' own marks, in order of the alphabet
 * @param links ids of other commitments, by how they are related
 * @param into id of the commitment that this one was merged into, or empty
 * @param reading which reading of the document holds; null where rules were never applied anew
 * @param heard the latest effective date of any entry about it, or null
 * @param version sequence number of the latest log entry about it, 0 for none
 */
public record State(
    String commitment,
    Delivery delivery,
    @Nullable LocalDate since,
    Review review,
    String reason,
    String lead,
    @Nullable LocalDate deadline,
    List<Measurement> measurements,
    List<Evidence> evidence,
    SortedMap<String, String> edits,
    List<String> tags,
    List<Link> links,
    String into,
    @Nullable Reading reading,
    @Nullable LocalDate heard,
    long version) {

  public State {
    measurements = List.copyOf(measurements);
    evidence = List.copyOf(evidence);
    edits = Collections.unmodifiableSortedMap(new TreeMap<>(edits));
    tags = List.copyOf(tags);
    links = List.copyOf(links);
  }

  /** The state of a commitment of which nothing is recorded. */
  public static State initial(String commitment) {
    return new State(
        commitment,
        Delivery.NOT_HEARD,
        null,
        Review.CANDIDATE,
        "",
        "",
        null,
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        "",
        null,
        null,
        0);
  }

  /** Whether the rules, as last applied, find a commitment here. */
  public boolean isFound() {
    return reading == null || reading.found();
  }

  /** The log entry whose reading of the document holds; 0 for the first. */
  public long readingSeq() {
    return reading == null ? 0 : reading.seq();
  }

  /** The strongest evidence recorded. */
  public EvidenceLevel level() {
    return evidence.stream()
        .map(Evidence::level)
        .max(java.util.Comparator.naturalOrder())
        .orElse(EvidenceLevel.NONE);
  }
}
