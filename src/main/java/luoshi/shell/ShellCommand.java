package luoshi.shell;

import java.util.List;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;

/**
 * A command of luoshi. Its description stands in the message bundles under {@code command.NAME},
 * with dots for spaces; those of its options under {@code option.NAME}.
 */
abstract class ShellCommand extends AbstractCommand {

  private final Session session;
  private final String usage;

  /**
   * A command.
   *
   * @param name one word, or two for a command of a group ("rules list")
   * @param usage its arguments for the help, such as {@code ID}, {@code [WORD…]} or empty; an
   *     ellipsis allows any number
   */
  ShellCommand(Session session, String name, String usage, CommandOption... options) {
    super(name, name);
    this.session = session;
    this.usage = usage;
    setOptions(List.of(options));
  }

  final String usage() {
    return usage;
  }

  /** The values that an option or an argument of it can take, where they are known. */
  final List<String> values(String name) {
    return Values.of(name, this, session);
  }

  /** The key of an option's description: its own in this command, or that of all commands. */
  final String descriptionKey(CommandOption option) {
    String own = descriptionKey() + "." + Options.name(option);
    return session.messages().has(own) ? own : "option." + Options.name(option);
  }

  final String descriptionKey() {
    return "command." + getName().replace(' ', '.');
  }

  @Override
  public final ExitStatus doExecute(CommandContext context) throws Exception {
    run(new Call(context, session));
    context.outputWriter().flush();
    return ExitStatus.OK;
  }

  /** Does the work. Whatever it throws is told to the user, and the command has failed. */
  abstract void run(Call call) throws Exception;
}
