package luoshi.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Owner;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as an export has it. What is unknown is null.
 *
 * @param title the short title as it holds
 * @param quote the exact words and where they stand
 * @param status how it stands; all null where no ledger follows it up
 */
record ExportedCommitment(
    String id,
    String title,
    String document,
    String kind,
    boolean checkable,
    @JsonUnwrapped ExportedQuote quote,
    @Nullable String heading,
    @Nullable String metric,
    @Nullable String comparator,
    @Nullable BigDecimal value,
    @Nullable String unit,
    @Nullable BigDecimal baseline,
    @Nullable String deadline,
    @Nullable String deadlineText,
    @Nullable String timex,
    @Nullable String deadlineBasis,
    @Nullable String recurrence,
    @Nullable String lead,
    @Nullable String leadText,
    List<String> leadAliases,
    List<String> supporting,
    @Nullable String issuer,
    @Nullable String area,
    @JsonUnwrapped Status status,
    List<ExportedFinding> findings) {

  static ExportedCommitment of(Commitment c, Status status) {
    Amount amount = c.amount();
    Deadline deadline = c.deadline();
    Owner lead = c.lead();
    return new ExportedCommitment(
        c.id(),
        status.title() == null ? c.title("", null) : status.title(),
        c.document(),
        c.kind().name(),
        c.checkable(),
        ExportedQuote.of(c.quote()),
        known(c.heading()),
        known(c.metric()),
        amount == null ? null : amount.comparator(),
        amount == null ? null : amount.value(),
        amount == null ? null : amount.unit(),
        amount == null ? null : amount.baseline(),
        deadline == null ? null : deadline.day().toString(),
        deadline == null ? null : deadline.text(),
        deadline == null ? null : deadline.timex(),
        deadline == null ? null : deadline.basis(),
        known(c.recurrence()),
        lead == null ? null : lead.name(),
        lead == null ? null : lead.text(),
        lead == null ? List.of() : lead.aliases(),
        c.supporting().stream().map(Owner::name).toList(),
        known(c.issuer()),
        known(c.area()),
        status,
        c.findings().stream().map(ExportedFinding::of).toList());
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
