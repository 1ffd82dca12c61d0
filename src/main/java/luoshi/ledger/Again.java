package luoshi.ledger;

import luoshi.commitment.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * What changed rules conclude about one commitment.
 *
 * @param sha256 the document that states it
 * @param id the commitment
 * @param ordinal its place in the document, where it is new
 * @param outcome what becomes of it
 * @param now the commitment as concluded now; null where it is gone
 */
public record Again(
    String sha256, String id, int ordinal, Outcome outcome, @Nullable Commitment now) {

  /** What becomes of a commitment when its document is read again. */
  public enum Outcome {
    /** It was not found before. */
    NEW,
    /** It is found, with other conclusions; or found again. */
    CHANGED,
    /** It is found no more. */
    GONE;

    /** The field of the log entry that lists such commitments. */
    public String field() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
