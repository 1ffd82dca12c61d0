package luoshi.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Runs one command and gives its exit code. Spring Shell's own runners exit 0 when a command has
 * failed, print traces, and let unknown options pass; this one stands in for them.
 */
final class Runner {

  private static final InputReader NO_INPUT = new InputReader() {};

  private final Session session;
  private final CommandRegistry registry;
  private final WordParser parser;
  private final Errors errors;

  Runner(Session session, CommandRegistry registry) {
    this.session = session;
    this.registry = registry;
    this.parser = new WordParser(registry);
    this.errors = new Errors(session);
  }

  /** Whether the words hold no command; the options they hold then last for the whole session. */
  boolean opensShell(List<String> words) {
    try {
      ParsedInput input = parser.parse(words);
      boolean opens =
          input.commandName().isEmpty() && !asksFor("help", input) && !asksFor("version", input);
      if (opens) {
        session.keep(input.options());
        session.begin(List.of());
      }
      return opens;
    } catch (UsageError e) {
      return false;
    }
  }

  /** Runs the command of these words: 0 done, 1 failed, 2 wrong use. */
  int run(List<String> words) {
    try {
      session.speak(WordParser.language(words));
      return run(redirected(parser.parse(words)));
    } catch (UsageError e) {
      session.screen().out().flush();
      return errors.usage(e);
    } catch (CommandExecutionException e) {
      session.screen().out().flush();
      return errors.failure(e.getCause() == null ? e : e.getCause());
    } finally {
      session.screen().out().flush();
      session.screen().err().flush();
    }
  }

  private int run(ParsedInput input) throws CommandExecutionException {
    session.begin(input.options());
    String pager = session.settings().pager();
    if (!Pager.isWanted(input.commandName(), session.screen(), pager)) {
      return execute(input);
    }
    Screen terminal = session.screen();
    try (Pager paged = new Pager(terminal.out().beneath(), terminal.rows().getAsInt(), pager)) {
      session.show(terminal.writingTo(new VisibleWriter(paged)));
      return execute(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      session.show(terminal);
    }
  }

  private int execute(ParsedInput input) throws CommandExecutionException {
    var context = new CommandContext(input, registry, session.screen().out(), NO_INPUT);
    ExitStatus status = new CommandExecutor(registry).execute(context);
    return status.code();
  }

  /** {@code COMMAND --help} is {@code help COMMAND}, {@code --version} is {@code version}. */
  private static ParsedInput redirected(ParsedInput input) {
    if (asksFor("version", input)) {
      return instead("version", input).build();
    }
    if (!asksFor("help", input)) {
      return input;
    }
    ParsedInput.Builder help = instead("help", input);
    HelpCommand.topic(input).forEach(help::addArgument);
    return help.build();
  }

  /** Another command with the same options, but for the one that asks for it. */
  private static ParsedInput.Builder instead(String command, ParsedInput input) {
    ParsedInput.Builder other = ParsedInput.builder().commandName(command);
    input.options().stream()
        .filter(o -> !Options.name(o).equals(command))
        .forEach(other::addOption);
    return other;
  }

  private static boolean asksFor(String command, ParsedInput input) {
    return input.options().stream().map(Options::name).anyMatch(command::equals);
  }
}
