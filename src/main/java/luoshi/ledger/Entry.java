package luoshi.ledger;

import java.time.LocalDate;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * One commitment of the ledger: as first stated, and as it stands.
 *
 * @param stated the baseline: what the rules found when it came in
 * @param reread what changed rules conclude instead, where they were applied; or null
 * @param sha256 SHA-256 of the document that states it
 * @param issued date of that document, or null
 * @param publisher who published that document, or empty
 * @param state how it stands
 */
public record Entry(
    Commitment stated,
    @Nullable Commitment reread,
    String sha256,
    @Nullable LocalDate issued,
    String publisher,
    State state) {

  /** One to which no changed rules were applied. */
  public Entry(Commitment stated, String sha256, @Nullable LocalDate issued, State state) {
    this(stated, null, sha256, issued, "", state);
  }

  /** What the rules conclude, as last applied. */
  public Commitment concluded() {
    return reread == null ? stated : reread;
  }

  /** The commitment as it holds: as concluded, with what analysts corrected. */
  public Commitment commitment() {
    return Corrections.applied(concluded(), state);
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

  /** The short title as an analyst wrote it, else by rule with owner and day as they hold. */
  public String title() {
    String written = state.edits().get(Corrections.TITLE);
    return written != null ? written : commitment().title(state.lead(), state.deadline());
  }

  /** The deadline as rescheduled, else as found. */
  public @Nullable LocalDate due() {
    if (state.deadline() != null) {
      return state.deadline();
    }
    Deadline deadline = concluded().deadline();
    return deadline == null ? null : deadline.day();
  }
}
