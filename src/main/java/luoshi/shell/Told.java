package luoshi.shell;

import java.math.BigDecimal;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.ledger.Entry;
import luoshi.report.Labels;
import luoshi.rulebook.fact.Finding;

/**
 * Words and figures as a listing prints them: for people in their language, for programs as they
 * are stored.
 */
final class Told {

  private final Labels labels;
  private final boolean plain;

  Told(Call call) {
    this.labels = new Labels(call.session().messages());
    this.plain = call.settings().format() != null && !"table".equals(call.settings().format());
  }

  /** Whether people read it. */
  boolean isTable() {
    return !plain;
  }

  String word(String value) {
    return plain ? value : labels.word(value);
  }

  String field(String name) {
    return plain ? name : labels.field(name);
  }

  String value(Finding finding) {
    return plain ? finding.value() : labels.value(finding);
  }

  Finding finding(Finding status) {
    return plain ? status : labels.told(status);
  }

  String kind(Commitment c) {
    return plain
        ? c.kind().name() + (c.checkable() ? "" : " directive")
        : labels.word(c.checkable() ? c.kind().name() : "directive");
  }

  String owner(Entry entry) {
    return plain ? entry.owner() : labels.owner(entry);
  }

  String amount(Commitment c) {
    Amount amount = c.amount();
    if (amount == null) {
      return "";
    }
    return plain
        ? amount.comparator() + " " + amount.value().toPlainString() + " " + amount.unit()
        : labels.amount(c);
  }

  String measured(Commitment c, BigDecimal value) {
    return plain ? value.toPlainString() : labels.measured(c, value);
  }

  String figure(BigDecimal value, String unit) {
    return plain
        ? value.toPlainString() + " " + unit
        : labels.amount(new Amount("=", value, unit, null));
  }
}
