package luoshi.shell;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import luoshi.followup.Outcome;
import luoshi.ledger.Entry;
import luoshi.ledger.Suggestion;

/** Lists what the next report of a series says of each commitment, and of which it is silent. */
final class OutcomesCommand extends ShellCommand {

  OutcomesCommand(Session session) {
    super(session, "outcomes", "[ID…]", Options.value("limit"));
  }

  @Override
  void run(Call call) throws IOException {
    Workspace workspace = call.workspace();
    List<Outcome> all = workspace.outcomes().all();
    Predicate<Entry> named = Selection.named(call);
    List<Outcome> wanted = all.stream().filter(outcome -> named.test(outcome.entry())).toList();
    List<Outcome> shown =
        wanted.stream().limit(Options.count(call, "limit", Integer.MAX_VALUE)).toList();
    new Listing<>(call, columns(call)).print(shown, wanted.size());
    if (all.isEmpty() && call.settings().format() == null) {
      call.say("outcomes.none");
    }
  }

  private static List<Column<Outcome>> columns(Call call) {
    Told told = new Told(call);
    return List.of(
        Column.shown("id", o -> o.entry().commitment().id()),
        Column.shown("outcome", o -> told.word(o.what())),
        Column.shown("quote", o -> line(o.entry().commitment().quote().exact())),
        Column.shown("said", o -> o.said() == null ? "" : line(o.said().quote())),
        Column.shown("value", o -> o.said() == null ? "" : value(told, o.said())),
        Column.more("words", o -> o.said() == null ? "" : String.join(" · ", o.said().words())),
        Column.more("rule", o -> o.said() == null ? "" : o.said().rule()),
        Column.more("suggestion", o -> o.said() == null ? "" : o.said().id()),
        Column.shown("document", Outcome::document));
  }

  private static String value(Told told, Suggestion said) {
    BigDecimal value = said.value();
    return value == null ? "" : told.figure(value, said.unit());
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
