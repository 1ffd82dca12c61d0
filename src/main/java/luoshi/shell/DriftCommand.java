package luoshi.shell;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import luoshi.followup.Drift;
import luoshi.ledger.Entry;

/** Lists how later documents depart from what was first stated. */
final class DriftCommand extends ShellCommand {

  DriftCommand(Session session) {
    super(session, "drift", "[ID…]");
  }

  @Override
  void run(Call call) throws IOException {
    List<Drift> all = call.workspace().drifts().all();
    Predicate<Entry> named = Selection.named(call);
    List<Drift> wanted = all.stream().filter(drift -> named.test(drift.entry())).toList();

    new Listing<>(call, columns(call)).print(wanted, all.size());
  }

  private static List<Column<Drift>> columns(Call call) {
    Told told = new Told(call);
    return List.of(
        Column.shown("id", d -> d.entry().commitment().id()),
        Column.shown("field", d -> told.word(d.field())),
        Column.shown("before", Drift::before),
        Column.shown("after", Drift::after),
        Column.shown("quote", d -> line(d.entry().commitment().quote().exact())),
        Column.shown("said", d -> line(d.quote())),
        Column.shown("owner", d -> told.owner(d.entry())),
        Column.shown("document", Drift::document));
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
