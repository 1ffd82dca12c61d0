package luoshi.shell;

import java.io.IOException;
import luoshi.followup.Rereading.Outcomes;

/**
 * Lets the rules as they are now hold for what was read before: one log entry, which {@code undo}
 * takes back. What analysts corrected or recorded stays.
 */
final class ReclassifyCommand extends ShellCommand {

  ReclassifyCommand(Session session) {
    super(session, "reclassify", "[DOCUMENT…]", Options.flag("yes"), Options.flag("dry-run"));
  }

  @Override
  void run(Call call) throws IOException {
    String head = call.workspace().ledger().log().head();
    Outcomes outcomes = Rereadings.of(call);
    new Listing<>(call, RulesDiffCommand.COLUMNS)
        .print(outcomes.differences(), outcomes.differences().size());
    Rereadings.tellKept(call, outcomes);
    int count = outcomes.again().size();
    if (count == 0) {
      call.say("reclassify.none");
    } else if (call.flag("dry-run")) {
      call.say("reclassify.would", count);
    } else if (call.flag("yes") || Consent.given(call, call.text("reclassify.ask", count))) {
      String rules = call.workspace().rulebook().version();
      call.workspace()
          .ledger()
          .readings()
          .apply(outcomes.again(), rules, head, call.settings().actor());
      call.say("reclassify.done", count, call.workspace().ledger().log().last());
    } else {
      call.say("writing.nothing");
    }
  }
}
