package luoshi.intake;

import java.util.ArrayList;
import java.util.List;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Owner;
import luoshi.intake.TaskRow.Told;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/** Who has to do a task, who helps, and by when, as the columns of its row say. */
final class Duties {

  private final Columns columns;

  Duties(Columns columns) {
    this.columns = columns;
  }

  /** A commitment with the bodies and the deadline that the columns name. */
  Commitment in(Commitment c, TaskRow row) {
    List<Finding> more = new ArrayList<>();
    Owner lead = columns.lead(row);
    Told leading = row.cell(columns.leadField(row));
    if (lead != null && leading != null) {
      more.add(Columns.finding("lead", lead.name(), leading));
    }
    List<Owner> supporting = columns.supporting(row);
    Told helping = helping(row);
    if (helping != null) {
      supporting.forEach(o -> more.add(Columns.finding("supporting", o.name(), helping)));
    }
    Deadline deadline = columns.deadline(row);
    Told due = columns.due(row);
    if (due != null) {
      more.add(Columns.finding("deadline", deadline == null ? "" : deadline.day().toString(), due));
    }
    return new Commitment(
        c.id(),
        c.document(),
        c.kind(),
        c.checkable(),
        c.quote(),
        c.act(),
        c.heading(),
        c.metric(),
        c.amount(),
        due == null ? c.deadline() : deadline,
        c.recurrence(),
        lead == null ? c.lead() : lead,
        supporting.isEmpty() ? c.supporting() : supporting,
        c.issuer(),
        c.area(),
        joined(more, c.findings()));
  }

  private @Nullable Told helping(TaskRow row) {
    for (Field field : List.of(Field.SUPPORTING, Field.RESPONSIBLE, Field.LEAD)) {
      if (row.cell(field) != null) {
        return row.cell(field);
      }
    }
    return null;
  }

  /** What the columns say stands before what the rules found. */
  static List<Finding> joined(List<Finding> first, List<Finding> then) {
    List<Finding> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }
}
