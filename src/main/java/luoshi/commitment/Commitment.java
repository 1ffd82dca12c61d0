package luoshi.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One commitment or proposal as a document states it, with the findings that made it so. It is the
 * baseline: never changed.
 *
 * @param id ten characters derived from the document's SHA-256, the quote, its occurrence and the
 *     figure's number
 * @param document name of the document
 * @param kind what it is
 * @param checkable false for a directive, whose result nobody could check
 * @param quote the exact words
 * @param act what is to be done, in a few words of the quote; its beginning where no rule made any
 * @param heading the nearest heading over it, or empty
 * @param metric what is measured, or empty
 * @param amount the figure, or null
 * @param deadline when it is due, or null
 * @param recurrence "annual" and the like for recurring duties, or empty
 * @param lead the body that has to do it, or null where the document speaks for its own author
 * @param supporting the bodies that help
 * @param issuer who issued the document, or empty
 * @param area policy area, or empty
 * @param findings every conclusion about it, with rule and words
 */
public record Commitment(
    String id,
    String document,
    Kind kind,
    boolean checkable,
    Quote quote,
    String act,
    String heading,
    String metric,
    @Nullable Amount amount,
    @Nullable Deadline deadline,
    String recurrence,
    @Nullable Owner lead,
    List<Owner> supporting,
    String issuer,
    String area,
    List<Finding> findings) {

  public Commitment {
    act = Objects.requireNonNullElse(act, "");
    act = act.isEmpty() ? Titles.beginning(quote.exact()) : act;
    supporting = List.copyOf(supporting);
    findings = List.copyOf(findings);
  }

  /**
   * A short title: who, what, by when, in the document's words; without a day that is said of all
   * under a heading or title.
   *
   * @param assigned who has to do it instead of the lead, or empty
   * @param rescheduled when it is due instead, or null
   */
  public String title(String assigned, @Nullable LocalDate rescheduled) {
    String named = lead == null ? "" : lead.text();
    LocalDate own = deadline == null || !deadline.isItsOwn() ? null : deadline.day();
    return Titles.of(
        act, assigned.isEmpty() ? named : assigned, rescheduled == null ? own : rescheduled);
  }
}
