package luoshi.shell;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** Runs command lines in this process and keeps what they print. The day is 2025-01-15. */
final class ShellDriver {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Session session;
  private final CommandRegistry registry;
  private final Runner runner;

  /** A shell on a project folder, at the width of a terminal, or 0 for a pipe. */
  ShellDriver(Path home, int width) {
    Screen screen = Screen.over(out, err, () -> width, false);
    session =
        new Session(
            screen, Map.of("XDG_CONFIG_HOME", "nowhere"), home, () -> LocalDate.of(2025, 1, 15));
    registry = Commands.all(session);
    runner = new Runner(session, registry);
  }

  void register(Command command) {
    registry.registerCommand(command);
  }

  Session session() {
    return session;
  }

  int run(String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    try (session) {
      return runner.run(List.of(words));
    }
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
