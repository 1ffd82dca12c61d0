package luoshi.shell;

import java.util.List;
import luoshi.message.Fault;
import luoshi.rulebook.Rule;

/** Prints one rule: what it means, its examples, its text. */
final class RulesShowCommand extends ShellCommand {

  RulesShowCommand(Session session) {
    super(session, "rules show", "RULE");
  }

  @Override
  void run(Call call) {
    Rule rule =
        call.workspace().rulebook().catalogue().stream()
            .filter(r -> r.name().equals(call.argument()))
            .findFirst()
            .orElseThrow(() -> new Fault("rules.unknown", call.argument()));
    call.out().println(rule.name() + "  " + rule.file() + ":" + rule.line());
    call.out().println(rule.doc());
    examples("rules.yes", rule.yes(), call);
    examples("rules.no", rule.no(), call);
    call.out().println();
    call.out().println(rule.source().strip());
  }

  private static void examples(String title, List<String> examples, Call call) {
    call.out().println();
    call.say(title);
    examples.forEach(example -> call.out().println("  " + example));
  }
}
