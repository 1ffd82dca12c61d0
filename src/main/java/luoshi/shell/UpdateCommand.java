package luoshi.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.followup.Advance;
import luoshi.followup.Gate;
import luoshi.followup.Refusal;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry.Type;
import luoshi.message.Fault;
import luoshi.query.Key;
import luoshi.query.Vocabulary;
import luoshi.shell.Writing.Change;
import org.springframework.shell.core.command.CommandOption;

/** Records how a commitment stands, where the transition rules allow it. */
final class UpdateCommand extends ShellCommand {

  private static final List<String> FIELDS =
      List.of("delivery", "value", "review", "level", "url", "document", "quote", "reason", "note");

  private static final Pattern URL = Pattern.compile("https?://[^\\s/]+\\S*");

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
    Figures figures = new Figures(call);
    Writing.each(
        call,
        entry ->
            allowed(
                call, gate, entry, new Change(type, valued(payload, entry, figures), effective)));
  }

  /** The payload with its value in the unit of a commitment. */
  private static Map<String, String> valued(
      Map<String, String> payload, Entry entry, Figures figures) {
    Map<String, String> all = new TreeMap<>(payload);
    all.computeIfPresent(
        "value", (field, text) -> figures.measured(entry.commitment(), text).toPlainString());
    return Advance.by(all, entry);
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
      case "delivery" -> word(Key.DELIVERY, field, value);
      case "review" -> word(Key.REVIEW, field, value);
      case "level" -> word(Key.EVIDENCE, field, value);
      case "url" -> url(value);
      default -> value;
    };
  }

  /** A state as rules or as readers of either language name it. */
  private static String word(Key key, String field, String value) {
    Vocabulary vocabulary = new Vocabulary();
    String word = vocabulary.word(key, value);
    if (word == null) {
      throw new UsageError(
          "usage.among", "--" + field, value, String.join(", ", vocabulary.of(key)));
    }
    return word;
  }

  private static String url(String value) {
    if (!URL.matcher(value).matches()) {
      throw new UsageError("update.url", value);
    }
    return value;
  }
}
