package luoshi.shell;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.intake.Plan;
import luoshi.intake.Step;

/** Shows what an import would bring: new commitments by table, then log entries by cell. */
final class ImportPreview {

  private static final List<String> WORDS = List.of("delivery", "level");

  private final Call call;
  private final Told told;

  ImportPreview(Call call) {
    this.call = call;
    this.told = new Told(call);
  }

  void print(Plan plan) {
    for (Extraction found : plan.found()) {
      call.out().println(found.document().name());
      found.commitments().forEach(this::print);
    }
    plan.steps().forEach(this::print);
    plan.notices().forEach(notice -> call.out().println(notice.text(call.session().messages())));
  }

  private void print(Commitment c) {
    String quote = Width.plain(c.quote().exact());
    call.say("import.row", c.id(), luoshi.commitment.ToldConclusion.of(c), quote);
  }

  private void print(Step step) {
    call.say(
        "import.step",
        step.place(),
        step.entry().commitment().id(),
        fields(step),
        step.effective().toString(),
        step.actor());
  }

  private String fields(Step step) {
    return step.fields().entrySet().stream()
        .map(field -> call.text("import.field." + field.getKey()) + " " + value(field))
        .collect(Collectors.joining(", "));
  }

  private String value(Map.Entry<String, String> field) {
    return WORDS.contains(field.getKey())
        ? told.word(field.getValue())
        : Width.plain(field.getValue());
  }
}
