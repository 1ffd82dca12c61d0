package luoshi.shell;

import java.nio.file.Path;
import java.util.List;
import luoshi.message.Fault;

/**
 * Does the main job on the seed documents, by the commands that an analyst would use, and shows
 * each of them.
 */
final class DemoCommand extends ShellCommand {

  private final Session session;

  DemoCommand(Session session) {
    super(session, "demo", "");
    this.session = session;
  }

  @Override
  void run(Call call) {
    Path data = call.settings().data();
    step(call, "ingest", session.places().home().resolve("seeds").toString());
    step(call, "list", "--sort", "deadline");
    String id =
        call.workspace()
            .ledger()
            .commitments()
            .find(Selection.query(call, List.of()).filter())
            .get(0)
            .commitment()
            .id();
    step(call, "show", id);
    step(call, "why", id);
    step(call, "report", "--output", data.resolve("report.md").toString());
    step(call, "report", "--output", data.resolve("report.html").toString());
  }

  private void step(Call call, String... words) {
    call.out().println();
    call.out().println("$ luoshi " + String.join(" ", words));
    call.out().flush();
    int code = new Runner(session, Commands.all(session)).run(List.of(words));
    if (code != 0) {
      throw new Fault("demo.failed", String.join(" ", words));
    }
  }
}
