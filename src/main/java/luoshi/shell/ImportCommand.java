package luoshi.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.document.Given;
import luoshi.intake.Importer;
import luoshi.intake.Plan;
import luoshi.intake.Step;
import luoshi.message.Fault;

/** Brings task tables, and sheets that units have filled in, into the ledger. */
final class ImportCommand extends ShellCommand {

  ImportCommand(Session session) {
    super(
        session,
        "import",
        "FILE…",
        Options.flag("dry-run"),
        Options.flag("yes"),
        Options.value("title"),
        Options.value("publisher"),
        Options.value("date"));
  }

  @Override
  void run(Call call) throws IOException {
    Importer importer = importer(call);
    int failed = 0;
    int files = 0;
    for (String argument : call.arguments()) {
      for (Path file : Importer.files(Path.of(argument))) {
        files++;
        failed += take(call, importer, file) ? 0 : 1;
      }
    }
    if (failed > 0) {
      throw new Fault("batch.failed", failed, files);
    }
  }

  private static Importer importer(Call call) {
    Workspace workspace = call.workspace();
    return new Importer(
        workspace.ledger(),
        call.settings().rules(),
        workspace.rulebook(),
        workspace.finder(),
        workspace.extractor(),
        call.settings().today());
  }

  /** One file; what is wrong with it is told, and the others go on. */
  private static boolean take(Call call, Importer importer, Path file) {
    Errors errors = new Errors(call.session());
    try {
      Given given =
          new Given(
              call.option("title"), call.option("publisher"), Days.option(call, "date"), null);
      String user = call.settings().actor();
      Plan plan = importer.plan(file, given, user, call.option("as") != null);
      preview(call, plan);
      plan.notices().forEach(fault -> warn(call, fault));
      plan.refused().forEach(errors::failure);
      if (call.flag("dry-run")) {
        call.say("import.dry", file, commitments(plan), plan.steps().size(), plan.known());
      } else if (allowed(call, plan)) {
        importer.carryOut(plan, user);
        call.say("import.done", file, commitments(plan), plan.steps().size(), plan.known());
      } else {
        call.say("import.left", file);
      }
      return plan.refused().isEmpty();
    } catch (IOException | Fault e) {
      errors.failure(e);
      return false;
    }
  }

  /** What units have filled in is written once somebody has agreed to it. */
  private static boolean allowed(Call call, Plan plan) {
    return !plan.returned()
        || plan.isEmpty()
        || call.flag("yes")
        || Consent.given(call, call.text("import.ask", plan.steps().size()));
  }

  private static int commitments(Plan plan) {
    return plan.found().stream().mapToInt(found -> found.commitments().size()).sum();
  }

  private static void preview(Call call, Plan plan) {
    Told told = new Told(call);
    for (Extraction found : plan.found()) {
      call.out().println(found.document().name());
      for (Commitment c : found.commitments()) {
        call.say(
            "import.row",
            c.id(),
            luoshi.commitment.Told.of(c),
            Width.plain(c.quote().exact().replaceAll("\\s+", " ")));
      }
    }
    plan.steps()
        .forEach(
            step ->
                call.say(
                    "import.step",
                    step.place(),
                    step.entry().commitment().id(),
                    fields(step, told),
                    step.effective().toString(),
                    step.actor()));
  }

  private static String fields(Step step, Told told) {
    return step.fields().entrySet().stream()
        .map(field -> field.getKey() + " " + value(field, told))
        .collect(Collectors.joining(", "));
  }

  private static String value(Map.Entry<String, String> field, Told told) {
    boolean word = List.of("delivery", "level").contains(field.getKey());
    return word ? told.word(field.getValue()) : Width.plain(field.getValue());
  }

  private static void warn(Call call, Fault fault) {
    call.session().screen().err().println(fault.text(call.session().messages()));
  }
}
