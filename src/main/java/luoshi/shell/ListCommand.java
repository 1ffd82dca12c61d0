package luoshi.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Owner;
import luoshi.followup.Assessment;
import luoshi.followup.Confidence;
import org.jspecify.annotations.Nullable;

/** Lists commitments. */
final class ListCommand extends ShellCommand {

  private static final String CONFIDENCE = "confidence";

  ListCommand(Session session) {
    super(
        session,
        "list",
        "[QUERY…]",
        Selection.options(Options.value("sort"), Options.value("limit")));
  }

  @Override
  void run(Call call) throws IOException {
    int most = Options.count(call, "limit", Integer.MAX_VALUE);
    List<Assessment> all = asksForConfidence(call) ? Selection.of(call) : Selection.listed(call);
    List<Assessment> matched = Orders.sorted(all, call.option("sort"));
    List<Assessment> found = matched.stream().limit(most).toList();
    new Listing<>(call, columns(call))
        .usually(call.settings().usualColumns())
        .print(found, matched.size());
    new LastListing(call.settings().data())
        .keep(found.stream().map(a -> a.entry().commitment().id()).toList());
  }

  /** What decided a commitment is not read for a listing that does not show it. */
  private static boolean asksForConfidence(Call call) {
    String columns = Objects.requireNonNullElse(call.settings().columns(), "");
    return List.of(columns.split(",")).contains(CONFIDENCE);
  }

  static List<Column<Assessment>> columns(Call call) {
    Told told = new Told(call);
    List<Column<Assessment>> columns = new ArrayList<>(plain(told));
    if (asksForConfidence(call)) {
      Confidence confidence = call.workspace().confidence();
      columns.add(Column.more(CONFIDENCE, a -> confidence.of(a.entry().concluded())));
    }
    return columns;
  }

  private static List<Column<Assessment>> plain(Told told) {
    return List.of(
        Column.shown("id", a -> a.entry().commitment().id()),
        Column.light(Assessment::light, told::word),
        Column.shown("kind", a -> told.kind(a.entry().commitment())),
        Column.shown("title", a -> a.entry().title()),
        Column.shown("figure", a -> told.amount(a.entry().commitment())),
        Column.shown("owner", a -> told.owner(a.entry())),
        Column.shown("due", a -> Objects.toString(a.entry().due(), "")),
        Column.shown("schedule", a -> told.word(a.schedule())),
        Column.more("quote", a -> a.entry().commitment().quote().exact().replaceAll("\\s+", " ")),
        Column.more("value", a -> figure(a, Amount::value)),
        Column.more("unit", a -> figure(a, Amount::unit)),
        Column.more("comparator", a -> figure(a, Amount::comparator)),
        Column.more("delivery", a -> told.word(a.entry().state().delivery().word())),
        Column.more("evidence", a -> told.word(a.evidence())),
        Column.more("review", a -> told.word(a.entry().state().review().word())),
        Column.more("area", a -> told.word(a.entry().commitment().area())),
        Column.more("supporting", a -> supporting(a.entry().commitment())),
        Column.more("basis", a -> basis(told, a.entry().commitment())),
        Column.more("document", a -> a.entry().commitment().document()),
        Column.more("heading", a -> a.entry().commitment().heading()),
        Column.more("urgency", Assessment::urgency));
  }

  private static @Nullable Object figure(Assessment a, Function<Amount, Object> part) {
    Amount amount = a.entry().commitment().amount();
    return amount == null ? null : part.apply(amount);
  }

  private static String supporting(Commitment c) {
    return c.supporting().stream().map(Owner::name).collect(Collectors.joining("; "));
  }

  private static String basis(Told told, Commitment c) {
    return c.deadline() == null ? "" : told.word(c.deadline().basis()) + ": " + c.deadline().text();
  }
}
