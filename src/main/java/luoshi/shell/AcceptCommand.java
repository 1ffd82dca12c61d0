package luoshi.shell;

import luoshi.followup.Deciding;
import luoshi.followup.Refusal;
import luoshi.ledger.Suggestion;
import luoshi.message.Fault;

/** Records what suggestions propose, where the transition rules allow it. */
final class AcceptCommand extends ShellCommand {

  AcceptCommand(Session session) {
    super(session, "accept", "SUGGESTION…", Options.flag("yes"), Options.flag("dry-run"));
  }

  @Override
  void run(Call call) {
    if (!Consent.forMany(call, call.arguments().size())) {
      return;
    }
    call.workspace().ledger().asOneStep(() -> accept(call));
  }

  private static void accept(Call call) {
    Deciding deciding = call.workspace().deciding();
    for (String id : call.arguments()) {
      Suggestion suggestion = call.workspace().ledger().suggestions().one(id);
      for (Refusal refusal : deciding.refusals(suggestion)) {
        throw new Fault(
            "update.refused",
            suggestion.id(),
            refusal.rule(),
            refusal.doc(),
            call.text(refusal.needs()));
      }
      if (!call.flag("dry-run")) {
        deciding.accept(suggestion);
      }
      String what = new Told(call).word(suggestion.what());
      String key = call.flag("dry-run") ? "accept.would" : "accept.done";
      call.say(key, suggestion.id(), suggestion.commitment(), what);
    }
  }
}
