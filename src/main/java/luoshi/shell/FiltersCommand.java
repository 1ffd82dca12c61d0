package luoshi.shell;

import java.io.IOException;
import java.util.List;
import luoshi.ledger.SavedQueries.Saved;

/** Lists the saved filters, saves one, or drops one. */
final class FiltersCommand extends ShellCommand {

  private static final List<Column<Saved>> COLUMNS =
      List.of(
          Column.shown("name", Saved::name),
          Column.shown("query", Saved::query),
          Column.shown("actor", Saved::actor));

  FiltersCommand(Session session) {
    super(session, "filters", "[QUERY…]", Options.value("save"), Options.value("drop"));
  }

  @Override
  void run(Call call) throws IOException {
    var saved = call.workspace().ledger().savedQueries();
    String name = call.option("save");
    String drop = call.option("drop");
    if (name != null) {
      String text = Selection.query(call, call.arguments()).text();
      if (text.isBlank()) {
        throw new UsageError("usage.missing", "filters", "QUERY");
      }
      saved.save(name, text, call.settings().actor());
      call.say("filters.saved", name, text);
    } else if (drop != null) {
      call.say(saved.drop(drop) ? "filters.dropped" : "filters.unknown", drop);
    } else {
      List<Saved> all = saved.all();
      new Listing<>(call, COLUMNS).print(all, all.size());
    }
  }
}
