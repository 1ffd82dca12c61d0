package luoshi.followup;

import luoshi.rulebook.fact.Subject;
import luoshi.rulebook.fact.Words;

/**
 * Two documents that may belong to one series, such as the work reports of two years.
 *
 * @param number running number
 * @param daysBetween days from the first to the second, at least 1
 * @param samePublisher whether one body issued both, or both speak for the same place
 * @param likeness share of the terms of the shorter title that the longer has too, 0 to 1; years do
 *     not count
 * @param text the later title
 */
public record Sequel(
    int number, int daysBetween, boolean samePublisher, double likeness, String text)
    implements Subject, Words {

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
