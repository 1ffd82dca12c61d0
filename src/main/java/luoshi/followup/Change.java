package luoshi.followup;

import luoshi.rulebook.fact.Subject;

/**
 * An update that an analyst wants to record, as the transition rules see it.
 *
 * @param delivery the new delivery state, or empty where it stays
 * @param reason the reason given, or empty
 * @param level strongest evidence, that of this update included
 * @param measured whether a measured value is recorded or given
 * @param evidenced whether this update names evidence: an address, a document or a value
 * @param ownDocument whether its evidence is the document that makes the commitment
 * @param future whether its effective date lies after today
 * @param numeric whether the commitment has a figure
 */
public record Change(
    String delivery,
    String reason,
    String level,
    boolean measured,
    boolean evidenced,
    boolean ownDocument,
    boolean future,
    boolean numeric)
    implements Subject {

  @Override
  public int clause() {
    return 0;
  }

  @Override
  public int figure() {
    return -1;
  }
}
