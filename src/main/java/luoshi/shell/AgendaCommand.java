package luoshi.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.commitment.Commitment;
import luoshi.followup.Assessment;
import luoshi.ledger.Review;
import org.jspecify.annotations.Nullable;

/**
 * What wants attention: overdue, due within the window, behind, not heard of for long, and what
 * newer documents suggest; by owner, after a table of how much of each waits for whom.
 */
final class AgendaCommand extends ShellCommand {

  private static final List<String> SCHEDULES = List.of("overdue", "due-soon", "behind");

  private static final List<String> REASONS =
      List.of("overdue", "due-soon", "behind", "stale", "suggested");

  /** Owners summed up apart; the others are counted together. */
  private static final int OWNERS = 12;

  /** One line of the agenda: a commitment under the reason for which it is there. */
  private record Item(String reason, Assessment assessment) {

    String owner() {
      return assessment.entry().owner();
    }

    Commitment commitment() {
      return assessment.entry().commitment();
    }
  }

  /** What waits for an owner. */
  private record Load(String owner, List<Item> items) {

    /** How much waits for a reason; null for nothing. */
    @Nullable Long count(String reason) {
      long count = items.stream().filter(i -> i.reason().equals(reason)).count();
      return count == 0 ? null : Long.valueOf(count);
    }
  }

  AgendaCommand(Session session) {
    super(session, "agenda", "[QUERY…]", Selection.options(Options.value("limit")));
  }

  @Override
  void run(Call call) throws IOException {
    List<Item> items = items(call);
    List<Item> shown =
        items.stream().limit(Options.count(call, "limit", Integer.MAX_VALUE)).toList();
    Told told = new Told(call);
    if (told.isTable() && !items.isEmpty()) {
      new Listing<>(call, loadColumns()).summary(loads(call, items));
    }
    new Listing<>(call, columns(told)).print(shown, items.size());
    long unreviewed =
        items.stream().map(Item::assessment).filter(AgendaCommand::isCandidate).count();
    if (unreviewed > 0 && told.isTable()) {
      call.say("report.some-unreviewed", unreviewed);
    }
    new LastListing(call.settings().data())
        .keep(shown.stream().map(i -> i.commitment().id()).toList());
  }

  /** By owner, and for each owner what is worst first. */
  private static List<Item> items(Call call) {
    List<Assessment> all = Selection.listed(call);
    Set<String> waiting =
        call.workspace().proposals().waiting().stream()
            .map(p -> p.entry().commitment().id())
            .collect(Collectors.toSet());
    return all.stream()
        .flatMap(a -> reasons(a, waiting).stream().map(reason -> new Item(reason, a)))
        .sorted(
            Comparator.comparing((Item i) -> i.owner().isEmpty())
                .thenComparing(Item::owner)
                .thenComparing(i -> REASONS.indexOf(i.reason()))
                .thenComparing(i -> Objects.toString(i.assessment().entry().due(), "9999")))
        .toList();
  }

  private static List<String> reasons(Assessment a, Set<String> waiting) {
    List<String> reasons = new ArrayList<>();
    if (SCHEDULES.contains(a.schedule())) {
      reasons.add(a.schedule());
    } else if (a.freshness().equals("stale") && !a.schedule().startsWith("met")) {
      reasons.add("stale");
    }
    if (waiting.contains(a.entry().commitment().id())) {
      reasons.add("suggested");
    }
    return reasons;
  }

  private static boolean isCandidate(Assessment a) {
    return a.entry().state().review() == Review.CANDIDATE;
  }

  /** The owners with most to do, and the others as one. */
  private static List<Load> loads(Call call, List<Item> items) {
    Told told = new Told(call);
    List<Load> all =
        items.stream()
            .collect(Collectors.groupingBy(i -> told.owner(i.assessment().entry())))
            .entrySet()
            .stream()
            .map(owner -> new Load(named(call, owner.getKey()), owner.getValue()))
            .sorted(
                Comparator.comparing((Load load) -> -load.items().size())
                    .thenComparing(Load::owner))
            .toList();
    List<Load> loads = new ArrayList<>(all.subList(0, Math.min(OWNERS, all.size())));
    if (all.size() > OWNERS) {
      List<Item> others = all.stream().skip(OWNERS).flatMap(l -> l.items().stream()).toList();
      loads.add(new Load(call.text("report.others"), others));
    }
    return loads;
  }

  private static String named(Call call, String owner) {
    return owner.isEmpty() ? call.text("report.no-owner") : owner;
  }

  private static List<Column<Load>> loadColumns() {
    List<Column<Load>> columns = new ArrayList<>();
    columns.add(Column.shown("owner", Load::owner));
    REASONS.forEach(reason -> columns.add(Column.shown(reason, load -> load.count(reason))));
    return columns;
  }

  private static List<Column<Item>> columns(Told told) {
    return List.of(
        Column.shown("owner", i -> told.owner(i.assessment().entry())),
        Column.shown("reason", i -> told.word(i.reason())),
        Column.shown("due", i -> i.assessment().entry().due()),
        Column.shown("id", i -> i.commitment().id()),
        Column.light(i -> i.assessment().light(), told::word),
        Column.shown("title", i -> i.assessment().entry().title()));
  }
}
