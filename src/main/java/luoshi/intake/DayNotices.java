package luoshi.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.commitment.Deadline;
import luoshi.intake.TaskRow.Told;
import luoshi.message.Fault;
import org.jspecify.annotations.Nullable;

/** What the user should look at in the column of deadlines: each wording once. */
final class DayNotices {

  private DayNotices() {}

  static List<Fault> of(List<TaskRow> rows, Columns columns) {
    List<Fault> notices = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (TaskRow row : rows) {
      Told due = row.cell(Field.DEADLINE);
      Fault notice = due == null ? null : notice(due, columns.deadline(row));
      if (due != null && notice != null && said.add(due.text())) {
        notices.add(notice);
      }
    }
    return notices;
  }

  private static @Nullable Fault notice(Told due, @Nullable Deadline deadline) {
    if (deadline == null) {
      return new Fault("import.no-day", due.place(), due.text());
    }
    String day = deadline.day().toString();
    if (Days.serial(due.text()) != null) {
      return new Fault("import.serial-day", due.place(), due.text(), day);
    }
    return Days.isAmbiguous(due.text())
        ? new Fault("import.ambiguous-day", due.place(), due.text(), day)
        : null;
  }
}
