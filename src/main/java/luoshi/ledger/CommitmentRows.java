package luoshi.ledger;

import java.util.HashMap;
import java.util.Map;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Owner;
import luoshi.commitment.Quote;
import org.jspecify.annotations.Nullable;

/** What was found in documents, as rows. */
final class CommitmentRows {

  private CommitmentRows() {}

  static Map<String, @Nullable Object> row(Commitment c, String sha256, int ordinal) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", c.id());
    row.put("document", sha256);
    row.put("ordinal", ordinal);
    row.put("kind", c.kind().name());
    row.put("checkable", c.checkable());
    row.put("act", c.act());
    row.put("heading", c.heading());
    row.put("metric", c.metric());
    row.put("recurrence", c.recurrence());
    row.put("supporting", Json.write(c.supporting()));
    row.put("issuer", c.issuer());
    row.put("area", c.area());
    row.put("findings", Json.write(c.findings()));
    Deadline deadline = c.deadline();
    row.put("deadline", deadline == null ? null : deadline.day());
    row.put("deadline_text", deadline == null ? null : deadline.text());
    row.put("timex", deadline == null ? null : deadline.timex());
    row.put("deadline_basis", deadline == null ? null : deadline.basis());
    put(c.quote(), row);
    put(c.amount(), row);
    put(c.lead(), row);
    return row;
  }

  static void put(Quote quote, Map<String, @Nullable Object> row) {
    row.put("quote", quote.exact());
    row.put("prefix", quote.prefix());
    row.put("suffix", quote.suffix());
    row.put("start_at", quote.start());
    row.put("end_at", quote.end());
    row.put("page", quote.page());
  }

  static void put(@Nullable Amount amount, Map<String, @Nullable Object> row) {
    row.put("comparator", amount == null ? null : amount.comparator());
    row.put("amount", amount == null ? null : amount.value());
    row.put("unit", amount == null ? null : amount.unit());
    row.put("baseline", amount == null ? null : amount.baseline());
  }

  static void put(@Nullable Owner owner, Map<String, @Nullable Object> row) {
    row.put("lead_name", owner == null ? null : owner.name());
    row.put("lead_text", owner == null ? null : owner.text());
    row.put("lead_aliases", owner == null ? null : Json.write(owner.aliases()));
  }
}
