package luoshi.shell;

import java.util.List;
import java.util.Map;
import luoshi.ledger.LogEntry.Type;
import luoshi.shell.Writing.Change;

/**
 * Ties a commitment to another one: same, translation, part or related; an empty relation unties.
 */
final class LinkCommand extends ShellCommand {

  private static final List<String> RELATIONS =
      List.of("same", "translation", "part", "related", "");

  LinkCommand(Session session) {
    super(
        session, "link", "QUERY…", Writing.options(Options.value("to"), Options.value("relation")));
  }

  @Override
  void run(Call call) {
    String to = Selection.entry(call, Options.required(call, "to")).stated().id();
    String relation = call.option("relation") == null ? "related" : call.option("relation");
    if (!RELATIONS.contains(relation)) {
      throw new UsageError(
          "usage.among", "--relation", relation, "same, translation, part, related");
    }
    Writing.each(
        call,
        entry -> {
          if (entry.stated().id().equals(to)) {
            throw new UsageError("link.itself", to);
          }
          return new Change(
              Type.LINK, Map.of("to", to, "relation", relation), call.settings().today());
        });
  }
}
