package luoshi.shell;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import luoshi.commitment.Commitment;
import luoshi.intake.FigureReader.Figure;
import luoshi.ledger.Corrections;
import luoshi.ledger.LogEntry.Type;
import luoshi.shell.Writing.Change;

/**
 * Corrects what the rules got wrong; the correction outranks every rule, and an empty value takes
 * it back.
 */
final class EditCommand extends ShellCommand {

  private static final Set<String> FIGURES = Set.of("value", "baseline");

  EditCommand(Session session) {
    super(session, "edit", "QUERY…", Writing.options(Options.value("set")));
  }

  @Override
  void run(Call call) {
    Map<String, String> payload = new TreeMap<>();
    for (String part : Options.required(call, "set").split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1) {
        throw new UsageError("edit.part", part);
      }
      String field = part.substring(0, equals).strip();
      payload.put(field, part.substring(equals + 1).strip());
    }
    Figures figures = new Figures(call);
    Writing.each(
        call,
        entry ->
            new Change(
                Type.EDIT, checked(payload, entry.commitment(), figures), call.settings().today()));
  }

  /** The fields as they are stored; a value that is written with its unit corrects both. */
  private static Map<String, String> checked(
      Map<String, String> given, Commitment commitment, Figures figures) {
    Map<String, String> payload = new TreeMap<>();
    given.forEach(
        (field, text) -> {
          boolean figure = FIGURES.contains(field) && !text.isEmpty();
          if (!figure) {
            payload.put(field, Corrections.checked(field, text));
            return;
          }
          Figure read = figures.corrected(commitment, text);
          payload.put(field, read.value().toPlainString());
          if (field.equals("value") && !read.unit().isEmpty() && !given.containsKey("unit")) {
            payload.put("unit", read.unit());
          }
        });
    return payload;
  }
}
