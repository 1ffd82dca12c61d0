package luoshi.shell;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import luoshi.followup.Outcome;
import luoshi.followup.Outcomes;
import luoshi.ledger.Suggestion;

/** Lists what the next report of a series says of each commitment, and of which it is silent. */
final class OutcomesCommand extends ShellCommand {

  OutcomesCommand(Session session) {
    super(session, "outcomes", "[ID…]");
  }

  @Override
  void run(Call call) throws IOException {
    Workspace workspace = call.workspace();
    List<Outcome> all = new Outcomes(workspace.rulebook(), workspace.ledger()).all();
    List<Outcome> wanted = all.stream().filter(outcome -> wanted(call, outcome)).toList();
    new Listing<>(call, columns(call)).print(wanted, all.size());
  }

  private static boolean wanted(Call call, Outcome outcome) {
    return call.arguments().isEmpty()
        || call.arguments().stream().anyMatch(outcome.entry().commitment().id()::startsWith);
  }

  private static List<Column<Outcome>> columns(Call call) {
    Told told = new Told(call);
    return List.of(
        Column.shown("id", o -> o.entry().commitment().id()),
        Column.shown("what", o -> told.word(o.what())),
        Column.shown("quote", o -> line(o.entry().commitment().quote().exact())),
        Column.shown("said", o -> o.said() == null ? "" : line(o.said().quote())),
        Column.shown("value", o -> o.said() == null ? "" : value(told, o.said())),
        Column.shown("words", o -> o.said() == null ? "" : String.join(" · ", o.said().words())),
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
