package luoshi.shell;

import java.util.Map;
import luoshi.ledger.LogEntry.Type;
import luoshi.shell.Writing.Change;

/** Gives commitments another lead body; the one found stays in the ledger. */
final class AssignCommand extends ShellCommand {

  AssignCommand(Session session) {
    super(session, "assign", "QUERY…", Writing.options(Options.value("to")));
  }

  @Override
  void run(Call call) {
    String to = Options.required(call, "to");
    Writing.each(
        call, entry -> new Change(Type.ASSIGN, Map.of("lead", to), call.settings().today()));
  }
}
