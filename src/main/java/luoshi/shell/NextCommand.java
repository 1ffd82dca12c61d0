package luoshi.shell;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.followup.Assessment;

/** What to do now: the open commitments by urgency, with its parts on request. */
final class NextCommand extends ShellCommand {

  private static final int USUAL = 10;

  NextCommand(Session session) {
    super(
        session,
        "next",
        "[QUERY…]",
        Selection.options(Options.value("limit"), Options.flag("explain")));
  }

  @Override
  void run(Call call) throws IOException {
    List<Assessment> found = call.flag("explain") ? Selection.of(call) : Selection.listed(call);
    List<Assessment> open =
        Orders.sorted(found, "urgency").stream().filter(a -> a.urgency() > 0).toList();
    List<Assessment> first = open.stream().limit(Options.count(call, "limit", USUAL)).toList();
    Told told = new Told(call);
    List<Column<Assessment>> columns =
        List.of(
            Column.shown("urgency", Assessment::urgency),
            Column.shown("id", a -> a.entry().commitment().id()),
            Column.light(Assessment::light, told::word),
            Column.shown("title", a -> a.entry().title()),
            Column.shown("owner", a -> told.owner(a.entry())),
            Column.shown("due", a -> a.entry().due()),
            new Column<>("parts", call.flag("explain"), a -> parts(a, told)));
    new Listing<>(call, columns).print(first, open.size());
    new LastListing(call.settings().data())
        .keep(first.stream().map(a -> a.entry().commitment().id()).toList());
  }

  private static String parts(Assessment a, Told told) {
    return a.findings().stream()
        .filter(f -> f.field().equals("urgency"))
        .map(told::finding)
        .map(f -> f.value() + " " + f.rule() + " " + String.join(" ", f.words()))
        .collect(Collectors.joining("; "));
  }
}
