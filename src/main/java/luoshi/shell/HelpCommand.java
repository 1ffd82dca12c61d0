package luoshi.shell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Lists the commands, explains one or a topic, or prints all of it as a manual page. */
final class HelpCommand extends ShellCommand {

  /** Where what an option or a command means begins. */
  private static final int MEANING = 28;

  /** The width of lines where no terminal says otherwise. */
  private static final int USUAL = 100;

  HelpCommand(Session session) {
    super(session, "help", "[COMMAND…]", Options.flag("man"));
  }

  @Override
  void run(Call call) {
    CommandRegistry registry = call.context().commandRegistry();
    String name = String.join(" ", call.arguments());
    if (call.flag("man")) {
      call.out().print(new ManPage(call.session().messages(), registry).text());
    } else if (registry.getCommandByName(name) instanceof ShellCommand command) {
      explain(command, call);
    } else if (HelpTopics.ALL.contains(name)) {
      HelpTopics.lines(name, call.session().messages().language()).forEach(call.out()::println);
    } else if (name.isEmpty()) {
      groups(registry, call);
    } else if (registry.getCommandsByPrefix(name + " ").isEmpty()) {
      throw new UsageError("usage.command", name);
    } else {
      registry.getCommandsByPrefix(name + " ").stream()
          .sorted(Comparator.comparing(Command::getName))
          .forEach(c -> line((ShellCommand) c, call));
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
    Lines.of(call.text(command.descriptionKey()), columns(call)).forEach(call.out()::println);
    options("help.options", command, command.getOptions(), call);
    options("help.global", command, Options.GLOBAL, call);
    List<String> examples = HelpTopics.examples(command.getName());
    if (!examples.isEmpty()) {
      call.out().println();
      call.say("help.examples");
      examples.forEach(example -> call.out().println("  " + example));
    }
  }

  private static void options(
      String title, ShellCommand command, List<CommandOption> options, Call call) {
    if (!options.isEmpty()) {
      call.out().println();
      call.say(title);
    }
    options.forEach(o -> line(written(o), call.text(command.descriptionKey(o)), call));
  }

  /** How an option is written: with its letter, and dots for its value. */
  static String written(CommandOption option) {
    String letter = option.shortName() == ' ' ? "" : "-" + option.shortName() + ", ";
    return letter + "--" + Options.name(option) + (Options.isFlag(option) ? "" : " …");
  }

  /** All commands in the order of a day's work. */
  private static void groups(CommandRegistry registry, Call call) {
    for (var group : HelpGroups.ALL) {
      call.session().screen().print("", call.text("help.group." + group.getKey()), "1");
      HelpGroups.commands(group.getValue(), registry).forEach(c -> line(c, call));
      call.out().println();
    }
    call.say("help.more");
    call.say("help.topics", String.join(", ", HelpTopics.ALL));
  }

  private static void line(ShellCommand command, Call call) {
    String usage = (command.getName() + " " + command.usage()).strip();
    line(usage, call.text(command.descriptionKey()), call);
  }

  /** Two columns, of which the second takes as many lines as it needs. */
  private static void line(String left, String right, Call call) {
    int room = Math.max(MEANING, columns(call) - MEANING);
    String start = "  " + left;
    boolean fits = Width.of(start) < MEANING;
    if (!fits) {
      call.out().println(start);
    }
    String before = fits ? start : "";
    for (String text : Lines.of(right, room)) {
      call.out().println(before + Width.pad(before, MEANING) + text);
      before = "";
    }
  }

  private static int columns(Call call) {
    int columns = call.session().screen().width().getAsInt();
    return columns == 0 ? USUAL : columns;
  }
}
