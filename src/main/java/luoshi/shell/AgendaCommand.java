package luoshi.shell;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import luoshi.followup.Assessment;
import luoshi.followup.Proposal;
import luoshi.ledger.Review;

/**
 * What wants attention: overdue, due within the window, behind, not heard of for long, and what
 * newer documents suggest; each by owner.
 */
final class AgendaCommand extends ShellCommand {

  private static final List<String> SCHEDULES = List.of("overdue", "due-soon", "behind");

  /** One line of the agenda: a commitment under the reason for which it is there. */
  private record Item(String reason, Assessment assessment) {}

  AgendaCommand(Session session) {
    super(session, "agenda", "[QUERY…]", Selection.options());
  }

  @Override
  void run(Call call) throws IOException {
    List<Assessment> all = Selection.listed(call);
    List<Item> items = new ArrayList<>();
    SCHEDULES.forEach(schedule -> add(items, schedule, all, a -> a.schedule().equals(schedule)));
    add(items, "stale", all, a -> a.freshness().equals("stale") && isOpen(a));
    List<String> waiting =
        call.workspace().proposals().waiting().stream()
            .map(Proposal::entry)
            .map(entry -> entry.commitment().id())
            .toList();
    add(items, "suggested", all, a -> waiting.contains(a.entry().commitment().id()));
    new Listing<>(call, columns(call)).print(items, items.size());
    long unreviewed =
        items.stream().map(Item::assessment).filter(AgendaCommand::isCandidate).count();
    if (unreviewed > 0 && new Told(call).isTable()) {
      call.say("report.some-unreviewed", unreviewed);
    }
    new LastListing(call.settings().data())
        .keep(items.stream().map(i -> i.assessment().entry().commitment().id()).toList());
  }

  private static boolean isCandidate(Assessment a) {
    return a.entry().state().review() == Review.CANDIDATE;
  }

  private static boolean isOpen(Assessment a) {
    return !a.schedule().startsWith("met") && !SCHEDULES.contains(a.schedule());
  }

  private static void add(
      List<Item> items,
      String reason,
      List<Assessment> all,
      java.util.function.Predicate<Assessment> wanted) {
    all.stream()
        .filter(wanted)
        .sorted(
            Comparator.comparing((Assessment a) -> a.entry().owner())
                .thenComparing(a -> a.entry().due() == null ? LocalDate.MAX : a.entry().due()))
        .forEach(a -> items.add(new Item(reason, a)));
  }

  private static List<Column<Item>> columns(Call call) {
    Told told = new Told(call);
    return List.of(
        Column.shown("reason", i -> told.word(i.reason())),
        Column.shown("owner", i -> told.owner(i.assessment().entry())),
        Column.shown("due", i -> i.assessment().entry().due()),
        Column.shown("id", i -> i.assessment().entry().commitment().id()),
        Column.light(i -> i.assessment().light(), told::word),
        Column.shown(
            "quote",
            i -> i.assessment().entry().commitment().quote().exact().replaceAll("\\s+", " ")));
  }
}
