package luoshi.shell;

import java.nio.file.Path;
import java.util.List;
import luoshi.commitment.RuleExamples;
import luoshi.followup.MatchExamples;
import luoshi.followup.StatusExamples;
import luoshi.lexicon.LexiconExamples;
import luoshi.lexicon.LexiconFile;
import luoshi.mention.TableExamples;
import luoshi.message.Fault;
import luoshi.message.Text;
import luoshi.rulebook.Rule;
import luoshi.rulebook.Rulebook;

/** Runs the examples that rules and lexicon files carry. */
final class RulesTestCommand extends ShellCommand {

  RulesTestCommand(Session session) {
    super(session, "rules test", "[RULE…]");
  }

  @Override
  void run(Call call) {
    Rulebook rulebook = call.workspace().rulebook();
    RuleExamples texts = new RuleExamples(call.workspace().extractor(), call.workspace().reader());
    StatusExamples states = new StatusExamples(rulebook);
    MatchExamples pairs =
        new MatchExamples(
            rulebook,
            call.workspace().extractor(),
            call.workspace().reader(),
            call.workspace().finder().bodies());
    LexiconExamples words = new LexiconExamples(rulebook.lexicon());
    TableExamples figures = new TableExamples(call.settings().rules());
    int tried = 0;
    int failed = 0;
    for (Rule rule : rulebook.catalogue()) {
      if (wanted(call, rule.name())) {
        List<Text> failures =
            MatchExamples.covers(rule)
                ? pairs.failures(rule)
                : StatusExamples.covers(rule) ? states.failures(rule) : texts.failures(rule);
        failed += tell(call, rule.file() + ":" + rule.line() + ": " + rule.name() + ": ", failures);
        tried++;
      }
    }
    for (LexiconFile file : rulebook.lexicon().files()) {
      if (wanted(call, file.cue())) {
        failed += tell(call, file.path() + ": ", words.failures(file));
        tried++;
      }
    }
    for (Path table : figures.tables()) {
      if (wanted(call, table.getFileName().toString())) {
        failed += tell(call, "", figures.failures(table));
        tried++;
      }
    }
    if (failed > 0) {
      call.out().flush();
      throw new Fault("rules.failed", failed, tried);
    }
    call.say("rules.passed", tried);
  }

  private static boolean wanted(Call call, String name) {
    return call.arguments().isEmpty() || call.arguments().stream().anyMatch(name::contains);
  }

  private static int tell(Call call, String where, List<Text> failures) {
    failures.forEach(f -> call.out().println(where + f.in(call.session().messages())));
    return failures.isEmpty() ? 0 : 1;
  }
}
