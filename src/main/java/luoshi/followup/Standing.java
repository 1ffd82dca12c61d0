package luoshi.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import luoshi.rulebook.fact.Subject;
import luoshi.rulebook.fact.Words;

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
 * @param pressing urgency of its deadline by the table {@code closeness}; 0 without one
 * @param important what makes it weigh more: figure, lead, term
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
    String review,
    String pressing,
    Set<String> important)
    implements Subject, Words {

  public Standing {
    important = Set.copyOf(important);
  }

  /** The same under another number. */
  Standing numbered(int other) {
    return new Standing(
        other, dated, daysLeft, delivery, late, measured, pace, reached, level, silent, review,
        pressing, important);
  }

  /** What rules about the status rest on, in the words of their examples. */
  @Override
  public String text() {
    List<String> told = new ArrayList<>();
    told.add(dated ? "days left " + daysLeft : "no deadline");
    told.add("delivery " + delivery);
    if (measured) {
      told.add(String.format(Locale.ROOT, "pace %.2f", pace));
    }
    told.add("evidence " + level);
    told.add("silent " + silent);
    if (!review.equals("candidate")) {
      told.add("review " + review);
    }
    return String.join(", ", told);
  }

  @Override
  public int start() {
    return 0;
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
