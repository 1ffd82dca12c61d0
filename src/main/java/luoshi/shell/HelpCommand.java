package luoshi.shell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Lists the commands, or explains one. */
final class HelpCommand extends ShellCommand {

  HelpCommand(Session session) {
    super(session, "help", "[COMMAND…]");
  }

  @Override
  void run(Call call) {
    CommandRegistry registry = call.context().commandRegistry();
    String name = String.join(" ", call.arguments());
    if (registry.getCommandByName(name) instanceof ShellCommand command) {
      explain(command, call);
    } else if (registry.getCommandsByPrefix(name).isEmpty()) {
      throw new UsageError("usage.command", name);
    } else {
      list(registry.getCommandsByPrefix(name), call);
    }
  }

  /** The command that the input names, as arguments for help. */
  static List<CommandArgument> topic(ParsedInput input) {
    return Stream.concat(Stream.of(input.commandName()), input.subCommands().stream())
        .filter(word -> !word.isEmpty())
        .map(word -> new CommandArgument(0, word))
        .toList();
  }

  private static void explain(ShellCommand command, Call call) {
    call.out().println("luoshi " + command.getName() + " " + command.usage());
    call.out().println();
    call.say(command.descriptionKey());
    options("help.options", command, command.getOptions(), call);
    options("help.global", command, Options.GLOBAL, call);
  }

  private static void options(
      String title, ShellCommand command, List<CommandOption> options, Call call) {
    if (!options.isEmpty()) {
      call.out().println();
      call.say(title);
    }
    options.forEach(o -> line(written(o), call.text(command.descriptionKey(o)), call));
  }

  private static String written(CommandOption option) {
    String letter = option.shortName() == ' ' ? "" : "-" + option.shortName() + ", ";
    return letter + "--" + Options.name(option) + (Options.isFlag(option) ? "" : " …");
  }

  private static void list(List<Command> commands, Call call) {
    call.say("help.title");
    commands.stream()
        .sorted(Comparator.comparing(Command::getName))
        .map(ShellCommand.class::cast)
        .forEach(c -> line(c.getName() + " " + c.usage(), call.text(c.descriptionKey()), call));
    call.out().println();
    call.say("help.more");
  }

  private static void line(String left, String right, Call call) {
    int pad = Math.max(1, 26 - new AttributedString(left).columnLength());
    call.out().println("  " + left + " ".repeat(pad) + right);
  }
}
