package luoshi.shell;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.report.Labels;

/** Says in the reader's words what an entry records, or would record. */
final class Payload {

  private final Call call;
  private final Labels labels;

  Payload(Call call) {
    this.call = call;
    this.labels = new Labels(call.session().messages());
  }

  /** The fields of an entry about a commitment with a value in its unit: value 280亿元. */
  String told(String commitment, Map<String, String> fields) {
    return new TreeMap<>(fields)
        .entrySet().stream()
            .map(f -> labels.field(f.getKey()) + " " + told(commitment, fields, f))
            .collect(Collectors.joining(call.text("payload.and")));
  }

  private String told(
      String commitment, Map<String, String> fields, Map.Entry<String, String> told) {
    String value = told.getValue();
    if (told.getKey().equals("value") && !value.isEmpty()) {
      Commitment c = call.workspace().ledger().commitments().one(commitment).commitment();
      String unit = fields.getOrDefault("unit", "");
      BigDecimal figure = new BigDecimal(value);
      return unit.isEmpty()
          ? labels.measured(c, figure)
          : labels.amount(new Amount("=", figure, unit, null));
    }
    return told.getKey().equals("unit") ? labels.unit(value) : labels.word(value);
  }
}
