package luoshi.shell;

import java.util.Map;
import luoshi.ledger.LogEntry.Type;
import luoshi.shell.Writing.Change;

/** Marks commitments, or takes a mark off. */
final class TagCommand extends ShellCommand {

  TagCommand(Session session) {
    super(session, "tag", "QUERY…", Writing.options(Options.value("add"), Options.value("remove")));
  }

  @Override
  void run(Call call) {
    String remove = call.option("remove");
    Map<String, String> payload =
        remove == null ? Map.of("tag", Options.required(call, "add")) : Map.of("untag", remove);
    Writing.each(call, entry -> new Change(Type.TAG, payload, call.settings().today()));
  }
}
