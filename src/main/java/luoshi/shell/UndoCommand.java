package luoshi.shell;

import luoshi.ledger.LogEntry;

/** Undoes a log entry by a further one. */
final class UndoCommand extends ShellCommand {

  UndoCommand(Session session) {
    super(session, "undo", "[ENTRY]");
  }

  @Override
  void run(Call call) {
    long seq = 0;
    if (!call.arguments().isEmpty()) {
      try {
        seq = Long.parseLong(call.argument());
      } catch (NumberFormatException e) {
        throw new UsageError("update.number", call.argument());
      }
    }
    LogEntry undone = call.workspace().ledger().log().undo(seq, call.settings().actor());
    call.say("undo.done", undone.seq(), undone.subject());
  }
}
