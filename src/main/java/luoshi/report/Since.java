package luoshi.report;

import java.util.List;

/**
 * What changed since a day.
 *
 * @param date the day
 * @param groups new, delivered, slipped, drifted, newly overdue; each may be empty
 */
public record Since(String date, List<Group> groups) {

  /** The changes of one kind, under its name in the reader's language. */
  public record Group(String kind, String word, int count, List<Moved> changes) {

    private static final int SHORT = 50;

    /** Whether a page shows the changes without being asked. */
    public boolean isShort() {
      return count <= SHORT;
    }
  }

  /**
   * One change.
   *
   * @param id the commitment
   * @param title its short title
   * @param before what held before, or empty
   * @param after what holds now, or empty
   */
  public record Moved(String id, String title, String owner, String before, String after) {}
}
