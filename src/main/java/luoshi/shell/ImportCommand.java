package luoshi.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import luoshi.document.Given;
import luoshi.intake.Importer;
import luoshi.intake.Plan;
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
        Options.value("issuer"),
        Options.value("date"));
  }

  @Override
  void run(Call call) throws IOException {
    Importer importer = importer(call);
    int files = 0;
    int failed = 0;
    int refused = 0;
    for (String argument : call.arguments()) {
      for (Path file : Importer.files(Path.of(argument))) {
        files++;
        try {
          refused += take(call, importer, file);
        } catch (IOException | Fault e) {
          failed++;
          new Errors(call.session()).failure(e);
        }
      }
    }
    if (failed > 0) {
      throw new Fault("batch.failed", failed, files);
    }
    if (refused > 0) {
      throw new Fault("import.some-refused", refused);
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

  /** Takes one file in, and says how many of its cells were refused. */
  private static int take(Call call, Importer importer, Path file) throws IOException {
    Given given =
        new Given(
            call.option("title"),
            call.option("publisher"),
            call.option("issuer"),
            Days.option(call, "date"),
            null);
    String user = call.settings().actor();
    Plan plan = importer.plan(file, given, user, call.option("as") != null);
    new ImportPreview(call).print(plan);
    plan.refused().forEach(new Errors(call.session())::failure);
    String done = "import.dry";
    if (!call.flag("dry-run")) {
      agree(call, plan);
      importer.carryOut(plan, user);
      call.workspace()
          .matching()
          .add(
              plan.found().stream()
                  .map(found -> found.document().sha256())
                  .collect(Collectors.toSet()));
      done = "import.done";
    }
    int commitments = plan.found().stream().mapToInt(f -> f.commitments().size()).sum();
    call.say(done, file, commitments, plan.steps().size(), plan.known());
    return plan.refused().size();
  }

  /** What units have filled in is written once somebody has agreed to it. */
  private static void agree(Call call, Plan plan) {
    boolean asks = plan.returned() && !plan.isEmpty() && !call.flag("yes");
    if (asks && !Consent.given(call, call.text("import.ask", plan.steps().size()))) {
      throw new Fault("import.left");
    }
  }
}
