package luoshi.shell;

import java.util.Map;
import luoshi.ledger.LogEntry.Type;
import luoshi.shell.Writing.Change;

/** Keeps words with commitments. */
final class NoteCommand extends ShellCommand {

  NoteCommand(Session session) {
    super(session, "note", "QUERY…", Writing.options(Options.value("text")));
  }

  @Override
  void run(Call call) {
    String text = Options.required(call, "text");
    Writing.each(
        call, entry -> new Change(Type.NOTE, Map.of("note", text), call.settings().today()));
  }
}
