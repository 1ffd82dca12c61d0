package luoshi.shell;

import java.io.IOException;
import java.util.List;
import luoshi.followup.Rereading.Outcomes;
import luoshi.followup.RuleDiff.Difference;

/**
 * Reads the documents of the ledger again with the rules as they are now, in memory, and says what
 * they would conclude otherwise, and why. Nothing is written.
 */
final class RulesDiffCommand extends ShellCommand {

  static final List<Column<Difference>> COLUMNS =
      List.of(
          Column.shown("id", Difference::id),
          Column.shown("field", Difference::field),
          Column.shown("was", Difference::was),
          Column.shown("is", Difference::is),
          Column.shown("rule", Difference::rules),
          Column.shown("quote", Difference::quote));

  RulesDiffCommand(Session session) {
    super(session, "rules diff", "[DOCUMENT…]");
  }

  @Override
  void run(Call call) throws IOException {
    Outcomes outcomes = Rereadings.of(call);
    new Listing<>(call, COLUMNS).print(outcomes.differences(), outcomes.differences().size());
    Rereadings.tellKept(call, outcomes);
  }
}
