package luoshi.shell;

import java.util.Map;
import java.util.Objects;
import luoshi.ledger.LogEntry.Type;
import luoshi.shell.Writing.Change;

/** Gives commitments another deadline and says why; the old one stays in the log. */
final class RescheduleCommand extends ShellCommand {

  RescheduleCommand(Session session) {
    super(
        session,
        "reschedule",
        "QUERY…",
        Writing.options(Options.value("to"), Options.value("reason")));
  }

  @Override
  void run(Call call) {
    String to = Days.required(call, "to").toString();
    String reason = Options.required(call, "reason");
    Writing.each(
        call,
        entry ->
            new Change(
                Type.RESCHEDULE,
                Map.of(
                    "deadline", to,
                    "was", Objects.toString(entry.due(), "none"),
                    "note", reason),
                call.settings().today()));
  }
}
