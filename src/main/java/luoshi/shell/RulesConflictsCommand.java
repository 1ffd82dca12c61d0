package luoshi.shell;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
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
    Told told = new Told(call);
    new Listing<>(
            call,
            List.of(
                Column.shown("id", (Conflict c) -> c.entry().stated().id()),
                Column.shown("field", c -> told.field(c.field())),
                Column.shown("rule", c -> found(c, Finding::rule)),
                Column.shown("found", c -> found(c, told::value)),
                Column.shown("corrected", c -> told.word(c.analyst())),
                Column.shown(
                    "quote", c -> c.entry().stated().quote().exact().replaceAll("\\s+", " "))))
        .print(conflicts, conflicts.size());
  }

  private static String found(Conflict c, Function<Finding, String> part) {
    return c.entry().concluded().findings().stream()
        .filter(f -> f.field().equals(c.field()))
        .map(part)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
