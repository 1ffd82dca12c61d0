package luoshi.shell;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import luoshi.followup.Proposal;
import luoshi.followup.Proposals;
import luoshi.ledger.Entry;
import luoshi.rulebook.Rule;
import org.jspecify.annotations.Nullable;

/** Lists what newer documents suggest to record, both quotes side by side. */
final class SuggestionsCommand extends ShellCommand {

  SuggestionsCommand(Session session) {
    super(session, "suggestions", "[ID…]", Options.flag("decided"), Options.flag("again"));
  }

  @Override
  void run(Call call) throws IOException {
    if (call.flag("again")) {
      call.workspace().matching().again();
    }
    Proposals proposals = call.workspace().proposals();
    List<Proposal> all = call.flag("decided") ? proposals.all() : proposals.waiting();
    Predicate<Entry> named = Selection.named(call);
    List<Proposal> wanted = all.stream().filter(p -> named.test(p.entry())).toList();
    new Listing<>(call, columns(call)).print(wanted, all.size());
  }

  private static List<Column<Proposal>> columns(Call call) {
    Told told = new Told(call);
    Map<String, String> docs =
        call.workspace().rulebook().catalogue().stream()
            .collect(Collectors.toMap(Rule::name, Rule::doc));
    return List.of(
        Column.shown("suggestion", p -> p.suggestion().id()),
        Column.shown("what", p -> told.word(p.suggestion().what())),
        Column.shown("id", p -> p.suggestion().commitment()),
        Column.shown("quote", p -> line(p.entry().commitment().quote().exact())),
        Column.shown("said", p -> line(p.suggestion().quote())),
        Column.shown("value", p -> value(told, p)),
        Column.shown("effective", p -> p.suggestion().effective().toString()),
        Column.shown("words", p -> String.join(" · ", p.suggestion().words())),
        Column.shown("rule", p -> p.suggestion().rule()),
        Column.more("why", p -> docs.getOrDefault(p.suggestion().rule(), "")),
        Column.more("document", Proposal::document),
        Column.more("other", p -> p.suggestion().other()),
        Column.more("decision", p -> p.decision() == null ? "" : p.decision().type().name()),
        Column.more("entry", p -> p.decision() == null ? "" : p.decision().seq()));
  }

  private static String value(Told told, Proposal p) {
    BigDecimal value = p.suggestion().value();
    return value == null ? "" : told.figure(value, p.suggestion().unit());
  }

  private static String line(@Nullable String text) {
    return Objects.toString(text, "").replaceAll("\\s+", " ");
  }
}
