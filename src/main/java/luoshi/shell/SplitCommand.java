package luoshi.shell;

import java.util.Map;
import luoshi.ledger.LogEntry.Type;
import luoshi.shell.Writing.Change;

/** Takes a merge back: the commitments count by themselves again. */
final class SplitCommand extends ShellCommand {

  SplitCommand(Session session) {
    super(session, "split", "QUERY…", Writing.options());
  }

  @Override
  void run(Call call) {
    Writing.each(
        call,
        entry -> {
          if (entry.state().into().isEmpty()) {
            throw new UsageError("split.single", entry.stated().id());
          }
          return new Change(Type.MERGE, Map.of("into", ""), call.settings().today());
        });
  }
}
