package luoshi.commitment;

import java.util.List;
import luoshi.document.Document;

/**
 * All that the rules found in one document.
 *
 * @param document the document
 * @param commitments commitments, directives and proposals in reading order
 * @param observations reported results in reading order
 * @param rejected candidates ruled out, in reading order
 */
public record Extraction(
    Document document,
    List<Commitment> commitments,
    List<Observation> observations,
    List<Rejected> rejected) {

  public Extraction {
    commitments = List.copyOf(commitments);
    observations = List.copyOf(observations);
    rejected = List.copyOf(rejected);
  }

  /** One extraction from those of the parts of a document. */
  static Extraction joined(Document document, List<Extraction> parts) {
    return new Extraction(
        document,
        parts.stream().flatMap(part -> part.commitments().stream()).toList(),
        parts.stream().flatMap(part -> part.observations().stream()).toList(),
        parts.stream().flatMap(part -> part.rejected().stream()).toList());
  }
}
