package luoshi.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import luoshi.followup.Assessment;
import luoshi.ledger.Delivery;
import luoshi.ledger.Filter;
import luoshi.ledger.Review;
import luoshi.ledger.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;

/** The commitments that options and words select, as they stand. */
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
    return Stream.concat(all.stream(), Stream.of(more)).toArray(CommandOption[]::new);
  }

  static List<Assessment> of(Call call) {
    return kept(
        call,
        call.workspace()
            .assessor()
            .assess(call.workspace().ledger().commitments().find(filter(call))));
  }

  /** The same for a listing, which shows no findings: none is read, and few are assessed anew. */
  static List<Assessment> listed(Call call, @Nullable String sort, int limit) {
    boolean inDatabase = sort == null || sort.equals("urgency");
    Wanted wanted =
        new Wanted(
            asked(call, "schedule"),
            asked(call, "light"),
            asked(call, "evidence"),
            List.of(),
            "urgency".equals(sort),
            inDatabase ? limit : Integer.MAX_VALUE);
    List<Assessment> found = call.workspace().assessments().list(filter(call), wanted);
    return inDatabase ? found : sorted(found, sort).stream().limit(limit).toList();
  }

  private static List<String> asked(Call call, String option) {
    String value = call.option(option);
    return value == null ? List.of() : List.of(value);
  }

  /** Those whose schedule, light and evidence were asked for. */
  static List<Assessment> kept(Call call, List<Assessment> all) {
    String schedule = call.option("schedule");
    String light = call.option("light");
    String evidence = call.option("evidence");
    return all.stream()
        .filter(a -> schedule == null || a.schedule().equals(schedule))
        .filter(a -> light == null || a.light().equals(light))
        .filter(a -> evidence == null || a.evidence().equals(evidence))
        .toList();
  }

  static Filter filter(Call call) {
    String kind = call.option("kind");
    boolean all = call.flag("all");
    List<String> kinds =
        kind == null
            ? (all ? Filter.everything().kinds() : List.of())
            : List.of(kind.toUpperCase(Locale.ROOT));
    return new Filter(
        List.of(),
        kinds,
        all || "PROPOSAL".equalsIgnoreCase(Objects.requireNonNullElse(kind, "")),
        call.option("owner"),
        call.option("area"),
        word(call, "delivery"),
        word(call, "review"),
        Days.option(call, "due-from"),
        Days.option(call, "due-to"),
        call.option("document"),
        call.arguments());
  }

  private static @Nullable String word(Call call, String option) {
    String value = call.option(option);
    if (value == null) {
      return null;
    }
    return option.equals("delivery") ? Delivery.named(value).word() : Review.named(value).word();
  }

  /** What was selected, as the user wrote it. */
  static String told(Call call) {
    List<String> parts = new ArrayList<>();
    for (String name : NAMES) {
      if (call.option(name) != null) {
        parts.add(name + ":" + call.option(name));
      }
    }
    parts.addAll(call.arguments());
    return String.join(" ", parts);
  }

  /** The order that {@code --sort} asks for; as in the documents where it asks for none. */
  static List<Assessment> sorted(List<Assessment> all, @Nullable String by) {
    if (by == null) {
      return all;
    }
    Comparator<Assessment> order =
        switch (by) {
          case "urgency" -> Comparator.comparing(Assessment::urgency).reversed();
          case "deadline" -> Comparator.comparing(a -> Objects.toString(a.entry().due(), "9999"));
          case "owner" -> Comparator.comparing(a -> a.entry().owner());
          case "kind" -> Comparator.comparing(a -> a.entry().commitment().kind());
          case "document" -> Comparator.comparing(a -> a.entry().commitment().document());
          default ->
              throw new UsageError("usage.columns", by, "urgency, deadline, owner, kind, document");
        };
    return all.stream().sorted(order).toList();
  }
}
