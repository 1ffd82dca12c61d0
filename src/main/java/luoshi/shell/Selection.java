package luoshi.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.followup.Assessment;
import luoshi.followup.Assessor;
import luoshi.followup.TimeTravel;
import luoshi.ledger.Entry;
import luoshi.ledger.Filter;
import luoshi.ledger.Ledger;
import luoshi.ledger.Wanted;
import luoshi.query.Key;
import luoshi.query.Query;
import luoshi.query.QueryParser;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;

/**
 * The commitments that a query selects, as they stand, or stood. Options such as {@code --owner}
 * are shorthands for terms of the query.
 */
final class Selection {

  private static final List<String> NAMES =
      List.of(
          "owner",
          "kind",
          "area",
          "delivery",
          "schedule",
          "light",
          "evidence",
          "review",
          "due-from",
          "due-to",
          "document");

  private Selection() {}

  /** The options that select, and some more. */
  static CommandOption[] options(CommandOption... more) {
    List<CommandOption> all = new ArrayList<>(NAMES.stream().map(Options::value).toList());
    all.add(Options.flag("all"));
    all.add(Options.value("as-of"));
    all.add(Options.value("known-at"));
    return Stream.concat(all.stream(), Stream.of(more)).toArray(CommandOption[]::new);
  }

  static List<Assessment> of(Call call) {
    return of(call, call.arguments());
  }

  /** The same for a listing, which shows no findings: none is read, and few are assessed anew. */
  static List<Assessment> listed(Call call) {
    if (travel(call).leads()) {
      return of(call);
    }
    Query query = query(call, call.arguments());
    if (query.asksAbout(Key.CONFIDENCE)) {
      return of(call, query);
    }
    Wanted wanted =
        new Wanted(
            query.values(Key.SCHEDULE),
            query.values(Key.LIGHT),
            query.values(Key.EVIDENCE),
            query.values(Key.FRESHNESS),
            false,
            Integer.MAX_VALUE);
    return call.workspace().assessments().list(query.filterNow(), wanted).stream()
        .filter(query::test)
        .toList();
  }

  /** The commitments that these words select, besides the options. */
  static List<Assessment> of(Call call, List<String> words) {
    return of(call, query(call, words));
  }

  static List<Assessment> of(Call call, Query query) {
    return assess(call, entries(call, query)).stream().filter(query::test).toList();
  }

  /** What the database gives for a query, as of the day and knowledge that the options name. */
  static List<Entry> entries(Call call, Query query) {
    Ledger ledger = call.workspace().ledger();
    TimeTravel travel = travel(call);
    Filter filter = travel.leads() ? query.filter() : query.filterNow();
    return travel.to(ledger, ledger.commitments().find(filter));
  }

  static List<Assessment> assess(Call call, List<Entry> entries) {
    return new Assessor(call.workspace().rulebook(), asOf(call)).assess(entries);
  }

  /** The one commitment that the only argument names: a beginning of its id, or a row. */
  static Assessment one(Call call) {
    Entry entry = entry(call, call.argument());
    List<Entry> then = travel(call).to(call.workspace().ledger(), List.of(entry));
    if (then.isEmpty()) {
      throw new UsageError("selection.not-yet", entry.commitment().id());
    }
    return assess(call, then).get(0);
  }

  /**
   * Whether the arguments name a commitment, each by a beginning of its id or a row; all for none.
   */
  static Predicate<Entry> named(Call call) {
    Set<String> ids =
        call.arguments().stream()
            .map(name -> entry(call, name).commitment().id())
            .collect(Collectors.toSet());
    return entry -> ids.isEmpty() || ids.contains(entry.commitment().id());
  }

  static Entry entry(Call call, String name) {
    List<String> listed = new LastListing(call.settings().data()).ids();
    boolean row = name.matches("\\d{1,3}");
    int number = row ? Integer.parseInt(name) : 0;
    if (row && number > 0 && number <= listed.size()) {
      return call.workspace().ledger().commitments().one(listed.get(number - 1));
    }
    return call.workspace().ledger().commitments().one(name);
  }

  /** The day as of which things are shown. */
  static LocalDate asOf(Call call) {
    return Objects.requireNonNullElse(Days.option(call, "as-of"), call.settings().today());
  }

  /** The day and the knowledge that the options name. */
  static TimeTravel travel(Call call) {
    return new TimeTravel(Days.option(call, "as-of"), Days.option(call, "known-at"));
  }

  static Query query(Call call, List<String> words) {
    return parser(call).parse(tokens(call, words), call.flag("all"));
  }

  static QueryParser parser(Call call) {
    return new QueryParser(
        call.settings().today(),
        name -> saved(call, name),
        new LastListing(call.settings().data()).ids(),
        commitment -> call.workspace().confidence().of(commitment));
  }

  /** Filters are saved in the ledger, or else named in a file of settings. */
  private static @Nullable String saved(Call call, String name) {
    String saved = call.workspace().ledger().savedQueries().text(name);
    return saved == null ? call.session().choices().files().filter(name) : saved;
  }

  /** The words, with the options as terms before them. */
  private static List<String> tokens(Call call, List<String> words) {
    List<String> tokens = new ArrayList<>();
    for (String name : NAMES) {
      String value = call.option(name);
      if (value != null) {
        tokens.add(name.replace('-', '.') + ":" + value);
      }
    }
    tokens.addAll(words);
    return tokens;
  }

  /** What was selected, as the user wrote it. */
  static String told(Call call) {
    return String.join(" ", tokens(call, call.arguments()));
  }
}
