package luoshi.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Objects;
import luoshi.followup.Assessment;
import luoshi.ledger.Entry;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stands on the four axes, and the light derived from them; null where it is not
 * followed up.
 *
 * @param title the short title as it holds
 * @param owner who has to do it: the lead as assigned or found, else who issued the document
 * @param due the deadline as it now holds
 * @param trajectory how its figure moves, or null
 * @param trajectoryGap what is missing for a trajectory, such as {@code no-baseline}, or null
 */
public record Status(
    @JsonIgnore @Nullable String title,
    @Nullable String delivery,
    @Nullable String schedule,
    @Nullable String evidence,
    @Nullable String review,
    @Nullable String light,
    @Nullable String owner,
    @Nullable String due,
    @Nullable ExportedCourse trajectory,
    @Nullable String trajectoryGap) {

  /** Nothing is known. */
  public static final Status NONE =
      new Status(null, null, null, null, null, null, null, null, null, null);

  /** How a commitment stands by an assessment as of a day. */
  public static Status of(Assessment a, LocalDate asOf) {
    Outlook outlook = Outlook.of(a, asOf);
    Entry entry = a.entry();
    return new Status(
        entry.title(),
        entry.state().delivery().word(),
        a.schedule(),
        a.evidence(),
        entry.state().review().word(),
        a.light(),
        entry.owner().isEmpty() ? null : entry.owner(),
        Objects.toString(entry.due(), null),
        ExportedCourse.of(outlook),
        outlook.gap() == null ? null : outlook.gap().word());
  }
}
