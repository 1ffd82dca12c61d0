package luoshi.report;

import java.util.Objects;
import luoshi.followup.Assessment;
import luoshi.ledger.Entry;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stands on the four axes, and the light derived from them; null where it is not
 * followed up.
 *
 * @param owner who has to do it: the lead as assigned or found, else who issued the document
 * @param due the deadline as it now holds
 */
public record Status(
    @Nullable String delivery,
    @Nullable String schedule,
    @Nullable String evidence,
    @Nullable String review,
    @Nullable String light,
    @Nullable String owner,
    @Nullable String due) {

  /** Nothing is known. */
  public static final Status NONE = new Status(null, null, null, null, null, null, null);

  /** How a commitment stands by an assessment. */
  public static Status of(Assessment a) {
    Entry entry = a.entry();
    return new Status(
        entry.state().delivery().word(),
        a.schedule(),
        a.evidence(),
        entry.state().review().word(),
        a.light(),
        entry.owner().isEmpty() ? null : entry.owner(),
        Objects.toString(entry.due(), null));
  }
}
