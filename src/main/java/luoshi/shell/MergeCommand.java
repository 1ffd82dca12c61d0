package luoshi.shell;

import java.util.Map;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry.Type;
import luoshi.shell.Writing.Change;

/** Counts commitments into another one that says the same; split takes it back. */
final class MergeCommand extends ShellCommand {

  MergeCommand(Session session) {
    super(session, "merge", "QUERY…", Writing.options(Options.value("into")));
  }

  @Override
  void run(Call call) {
    Entry into = Selection.entry(call, Options.required(call, "into"));
    Writing.each(
        call,
        entry -> {
          boolean circle = into.state().into().equals(entry.stated().id());
          if (circle || into.stated().id().equals(entry.stated().id())) {
            throw new UsageError("link.itself", into.stated().id());
          }
          return new Change(
              Type.MERGE, Map.of("into", into.stated().id()), call.settings().today());
        });
  }
}
