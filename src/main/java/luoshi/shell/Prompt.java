package luoshi.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import luoshi.guard.OwnerOnly;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.shell.core.command.CommandRegistry;

/** The interactive shell: completion by the tabulator, history from session to session. */
final class Prompt {

  private final Session session;
  private final Runner runner;
  private final CommandRegistry registry;

  Prompt(Session session, Runner runner, CommandRegistry registry) {
    this.session = session;
    this.runner = runner;
    this.registry = registry;
  }

  /** Runs commands until the user leaves. */
  void run() {
    try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
      Screen process = session.screen();
      session.show(
          new Screen(
              new VisibleWriter(terminal.writer()),
              process.err(),
              terminal::getWidth,
              terminal::getHeight,
              process.progress(),
              process.colour()));
      Thread here = Thread.currentThread();
      terminal.handle(Terminal.Signal.INT, signal -> here.interrupt());
      terminal.writer().println(session.messages().text("prompt.hello"));
      loop(reader(terminal));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void loop(LineReader reader) {
    while (true) {
      try {
        List<String> words = WordParser.words(reader.readLine("luoshi> "));
        if (words.equals(List.of("exit")) || words.equals(List.of("quit"))) {
          return;
        }
        if (!words.isEmpty()) {
          runner.run(words);
        }
      } catch (UserInterruptException e) {
        // Ctrl-C gives up the line, not the shell.
      } catch (EndOfFileException e) {
        return;
      } finally {
        Thread.interrupted();
      }
    }
  }

  private LineReader reader(Terminal terminal) throws IOException {
    Path history = session.places().state().resolve("history");
    OwnerOnly.folderOf(history);
    OwnerOnly.file(history);
    return LineReaderBuilder.builder()
        .appName("luoshi")
        .terminal(terminal)
        .completer(new Completion(session, registry))
        .history(new DefaultHistory())
        .variable(LineReader.HISTORY_FILE, history)
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .build();
  }
}
