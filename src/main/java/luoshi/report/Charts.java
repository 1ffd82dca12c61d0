package luoshi.report;

import java.util.List;
import luoshi.report.ReportView.Count;
import luoshi.report.ReportView.Row;

/**
 * What the charts of a page show; each is also a table.
 *
 * @param owners lights by owner, the one with most commitments first
 * @param months lights at the ends of months, oldest first; empty where the past is not known
 * @param deadlines how many are due, by month and owner
 * @param targets targets with a trajectory, the most serious first
 */
record Charts(List<Bar> owners, List<Bar> months, List<Due> deadlines, List<Row> targets) {

  /** The lights of an owner or a day. */
  record Bar(String name, int total, List<Count> counts) {}

  /** What one owner has to do in one month, written as 2025-12. */
  record Due(String month, String owner, List<Count> counts) {}

  boolean hasMonths() {
    return months.size() > 1;
  }

  boolean hasDeadlines() {
    return !deadlines.isEmpty();
  }

  boolean hasTargets() {
    return !targets.isEmpty();
  }
}
