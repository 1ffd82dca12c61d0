package luoshi.shell;

import luoshi.ledger.Suggestion;

/** Declines suggestions, which are then not made again. */
final class DeclineCommand extends ShellCommand {

  DeclineCommand(Session session) {
    super(
        session,
        "decline",
        "SUGGESTION…",
        Options.value("reason"),
        Options.flag("yes"),
        Options.flag("dry-run"));
  }

  @Override
  void run(Call call) {
    String reason = call.option("reason");
    if (reason == null || reason.isBlank()) {
      throw new UsageError("decline.reason");
    }
    if (!Consent.forMany(call, call.arguments().size())) {
      return;
    }
    for (String id : call.arguments()) {
      Suggestion suggestion = call.workspace().ledger().suggestions().one(id);
      if (!call.flag("dry-run")) {
        call.workspace().deciding().decline(suggestion, reason);
      }
      String key = call.flag("dry-run") ? "decline.would" : "decline.done";
      call.say(key, suggestion.id(), suggestion.commitment());
    }
  }
}
