package luoshi.shell;

import java.io.IOException;
import java.util.List;
import luoshi.rulebook.Rule;

/** Prints the catalogue of rules. */
final class RulesListCommand extends ShellCommand {

  private static final List<Column<Rule>> COLUMNS =
      List.of(
          Column.shown("rule", Rule::name),
          Column.shown("stage", Rule::stage),
          Column.shown("rank", Rule::rank),
          Column.shown("doc", Rule::doc),
          Column.more("file", rule -> rule.file().toString()),
          Column.more("line", Rule::line),
          Column.more("yes", rule -> rule.yes().size()),
          Column.more("no", rule -> rule.no().size()));

  RulesListCommand(Session session) {
    super(session, "rules list", "[WORD…]");
  }

  @Override
  void run(Call call) throws IOException {
    List<Rule> all = call.workspace().rulebook().catalogue();
    List<Rule> matching =
        all.stream().filter(r -> call.arguments().stream().allMatch(w -> holds(r, w))).toList();
    new Listing<>(call, COLUMNS).print(matching, all.size());
  }

  private static boolean holds(Rule rule, String word) {
    return (rule.stage() + " " + rule.name() + " " + rule.doc()).contains(word);
  }
}
