package luoshi.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.followup.DoubleCoding;
import luoshi.followup.Kappa;
import luoshi.followup.Kappa.Pair;
import luoshi.ledger.Filter;
import luoshi.ledger.LogEntry;

/** How far two analysts who reviewed apart agree, field by field. */
final class AgreementCommand extends ShellCommand {

  /** One field with both analysts' answers. */
  private record Field(String name, Kappa kappa) {}

  /** One case on which they differ. */
  private record Difference(String field, Pair pair) {}

  AgreementCommand(Session session) {
    super(session, "agreement", "ANALYST ANALYST", Options.flag("cases"));
  }

  @Override
  void run(Call call) throws IOException {
    Map<String, List<LogEntry>> log = call.workspace().ledger().log().bySubject();
    Map<String, List<Pair>> answers =
        new DoubleCoding(call.arguments().get(0), call.arguments().get(1))
            .answers(call.workspace().ledger().commitments().find(Filter.everything()), log);
    if (call.flag("cases")) {
      differences(call, answers);
      return;
    }
    List<Field> fields =
        answers.entrySet().stream()
            .map(e -> new Field(e.getKey(), Kappa.of(e.getValue())))
            .toList();
    new Listing<>(
            call,
            List.of(
                Column.shown("field", Field::name),
                Column.shown("cases", f -> f.kappa().cases()),
                Column.shown("observed", f -> "%.3f".formatted(f.kappa().observed())),
                Column.shown(
                    "kappa",
                    f -> f.kappa().kappa() == null ? "" : "%.3f".formatted(f.kappa().kappa()))))
        .print(fields, fields.size());
  }

  private static void differences(Call call, Map<String, List<Pair>> answers) throws IOException {
    List<Difference> all = new ArrayList<>();
    answers.forEach(
        (field, pairs) ->
            pairs.stream()
                .filter(pair -> !pair.agrees())
                .forEach(pair -> all.add(new Difference(field, pair))));
    new Listing<>(
            call,
            List.of(
                Column.shown("field", Difference::field),
                Column.shown("id", d -> d.pair().id()),
                Column.shown("first", d -> d.pair().first()),
                Column.shown("second", d -> d.pair().second())))
        .print(all, all.size());
  }
}
