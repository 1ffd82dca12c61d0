package luoshi.followup;

import luoshi.rulebook.fact.Subject;

/**
 * How a commitment stands on a day, as the status rules see it.
 *
 * @param number running number in one assessment
 * @param dated whether it has a deadline
 * @param daysLeft days until the deadline, negative when it has passed; 0 without one
 * @param delivery delivery state
 * @param late whether the delivery state dates from after the deadline
 * @param measured whether a trajectory could be computed
 * @param pace ratio of observed to required pace; 0 without a trajectory
 * @param reached whether the latest measured value meets the target
 * @param level strongest evidence
 * @param silent days since anything was recorded about it, or since the document's date
 * @param review review state
 */
public record Standing(
    int number,
    boolean dated,
    int daysLeft,
    String delivery,
    boolean late,
    boolean measured,
    double pace,
    boolean reached,
    String level,
    int silent,
    String review)
    implements Subject {

  /** The same under another number. */
  Standing numbered(int other) {
    return new Standing(
        other, dated, daysLeft, delivery, late, measured, pace, reached, level, silent, review);
  }

  @Override
  public int clause() {
    return number;
  }

  @Override
  public int figure() {
    return -1;
  }
}
