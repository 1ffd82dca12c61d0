package luoshi.shell;

import java.util.Map;
import java.util.TreeMap;
import luoshi.ledger.Corrections;
import luoshi.ledger.LogEntry.Type;
import luoshi.shell.Writing.Change;

/**
 * Corrects what the rules got wrong; the correction outranks every rule, and an empty value takes
 * it back.
 */
final class EditCommand extends ShellCommand {

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
      payload.put(field, Corrections.checked(field, part.substring(equals + 1).strip()));
    }
    Writing.each(call, entry -> new Change(Type.EDIT, payload, call.settings().today()));
  }
}
