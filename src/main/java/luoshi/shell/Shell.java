package luoshi.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Runs luoshi: one command with arguments, the interactive shell without. */
public final class Shell {

  private Shell() {}

  /** Runs the words of a command line in this process's environment and gives the exit code. */
  public static int run(List<String> words) {
    Path home = Path.of(System.getProperty("luoshi.home", ""));
    Session session = new Session(Screen.ofProcess(), System.getenv(), home, LocalDate::now);
    Runner runner = new Runner(session, Commands.all(session));
    return runner.run(words);
  }
}
