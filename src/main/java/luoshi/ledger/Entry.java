package luoshi.ledger;

import java.time.LocalDate;
import luoshi.commitment.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * One commitment of the ledger: as first stated, and as it stands.
 *
 * @param stated the baseline: what the rules found when it came in
 * @param sha256 SHA-256 of the document that states it
 * @param issued date of that document, or null
 * @param state how it stands
 */
public record Entry(Commitment stated, String sha256, @Nullable LocalDate issued, State state) {

  /** The commitment as it holds: as found, with what analysts corrected. */
  public Commitment commitment() {
    return Corrections.applied(stated, state);
  }

  /**
   * The lead as assigned, else as found, else who issued the document; empty where nobody is known.
   */
  public String owner() {
    if (!state.lead().isEmpty()) {
      return state.lead();
    }
    Commitment holds = commitment();
    return holds.lead() == null ? holds.issuer() : holds.lead().name();
  }

  /** The deadline as rescheduled, else as found. */
  public @Nullable LocalDate due() {
    if (state.deadline() != null) {
      return state.deadline();
    }
    return stated.deadline() == null ? null : stated.deadline().day();
  }
}
