package luoshi.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.shell.core.command.CommandRegistry;

/** Runs luoshi: one command with arguments, the interactive shell without. */
public final class Shell {

  private Shell() {}

  /** Runs the words of a command line in this process's environment and gives the exit code. */
  public static int run(List<String> words) throws IOException {
    SilentLogs.install();
    Path home = Path.of(System.getProperty("luoshi.home", ""));
    try (Session session =
        new Session(Screen.ofProcess(), System.getenv(), home, Today.ofProcess())) {
      CommandRegistry registry = Commands.all(session);
      Runner runner = new Runner(session, registry);
      return runner.opensShell(words) ? open(session, runner, registry) : runner.run(words);
    }
  }

  private static int open(Session session, Runner runner, CommandRegistry registry)
      throws IOException {
    if (!Boolean.getBoolean("luoshi.interactive")) {
      return new Script(runner).run();
    }
    new Prompt(session, runner, registry).run();
    return 0;
  }
}
