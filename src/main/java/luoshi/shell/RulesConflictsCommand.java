package luoshi.shell;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.followup.Assessment;
import luoshi.ledger.Corrections;
import luoshi.ledger.Entry;
import luoshi.rulebook.fact.Finding;

/** Where analysts corrected the rules: the raw material for better rules. */
final class RulesConflictsCommand extends ShellCommand {

  /** One corrected field. */
  private record Conflict(Entry entry, String field, String analyst) {}

  RulesConflictsCommand(Session session) {
    super(session, "rules conflicts", "[QUERY…]", Selection.options());
  }

  @Override
  void run(Call call) throws IOException {
    List<Conflict> conflicts =
        Selection.of(call).stream()
            .map(Assessment::entry)
            .flatMap(
                entry ->
                    entry.state().edits().entrySet().stream()
                        .filter(edit -> Corrections.FIELDS.contains(edit.getKey()))
                        .map(edit -> new Conflict(entry, edit.getKey(), edit.getValue())))
            .toList();
    new Listing<>(
            call,
            List.of(
                Column.shown("id", (Conflict c) -> c.entry().stated().id()),
                Column.shown("field", Conflict::field),
                Column.shown("rule", c -> told(c, true)),
                Column.shown("found", c -> told(c, false)),
                Column.shown("corrected", Conflict::analyst),
                Column.shown(
                    "quote", c -> c.entry().stated().quote().exact().replaceAll("\\s+", " "))))
        .print(conflicts, conflicts.size());
  }

  private static String told(Conflict c, boolean rule) {
    return c.entry().concluded().findings().stream()
        .filter(f -> f.field().equals(c.field()))
        .map((Finding f) -> rule ? f.rule() : f.value())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
