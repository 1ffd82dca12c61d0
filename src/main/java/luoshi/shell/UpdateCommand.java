package luoshi.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import luoshi.followup.Gate;
import luoshi.followup.Refusal;
import luoshi.ledger.Delivery;
import luoshi.ledger.Entry;
import luoshi.ledger.EvidenceLevel;
import luoshi.ledger.LogEntry.Type;
import luoshi.ledger.Review;
import luoshi.message.Fault;
import luoshi.shell.Writing.Change;
import org.springframework.shell.core.command.CommandOption;

/** Records how a commitment stands, where the transition rules allow it. */
final class UpdateCommand extends ShellCommand {

  private static final List<String> FIELDS =
      List.of("delivery", "value", "review", "level", "url", "document", "quote", "reason", "note");

  UpdateCommand(Session session) {
    super(
        session,
        "update",
        "QUERY…",
        Writing.options(
            Stream.concat(FIELDS.stream(), Stream.of("effective"))
                .map(Options::value)
                .toArray(CommandOption[]::new)));
  }

  @Override
  void run(Call call) {
    Map<String, String> payload = payload(call);
    LocalDate effective =
        Objects.requireNonNullElse(Days.option(call, "effective"), call.settings().today());
    Gate gate = new Gate(call.workspace().rulebook(), call.settings().today());
    Type type = payload.containsKey("review") ? Type.REVIEW : Type.UPDATE;
    Writing.each(call, entry -> allowed(call, gate, entry, new Change(type, payload, effective)));
  }

  private static Change allowed(Call call, Gate gate, Entry entry, Change change) {
    for (Refusal refusal : gate.refusals(entry, change.payload(), change.effective())) {
      throw new Fault(
          "update.refused",
          entry.stated().id(),
          refusal.rule(),
          refusal.doc(),
          call.text(refusal.needs()));
    }
    return change;
  }

  private static Map<String, String> payload(Call call) {
    Map<String, String> payload = new TreeMap<>();
    for (String field : FIELDS) {
      String value = call.option(field);
      if (value != null) {
        payload.put(field, checked(field, value));
      }
    }
    if (payload.isEmpty()) {
      throw new UsageError("update.nothing");
    }
    return payload;
  }

  private static String checked(String field, String value) {
    return switch (field) {
      case "delivery" -> Delivery.named(value).word();
      case "review" -> Review.named(value).word();
      case "level" -> EvidenceLevel.named(value).word();
      case "value" -> number(value);
      default -> value;
    };
  }

  private static String number(String value) {
    try {
      return new BigDecimal(value).toPlainString();
    } catch (NumberFormatException e) {
      throw new UsageError("update.number", value);
    }
  }
}
