package luoshi.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Reads words into a command with options and arguments. Spring Shell's own parser joins the words
 * of a one-shot command by spaces, which loses quoting, and ignores options that it does not know.
 *
 * <p>An option is {@code --name}, {@code --name=value} or {@code -n}; other words that begin with a
 * dash, such as {@code -review:rejected}, are arguments, and so is everything after {@code --}.
 */
final class WordParser implements CommandParser {

  private final CommandRegistry registry;

  WordParser(CommandRegistry registry) {
    this.registry = registry;
  }

  @Override
  public ParsedInput parse(String line) {
    return parse(words(line));
  }

  /** The words of a line; quotes hold words together, a backslash takes a character as it is. */
  static List<String> words(String line) {
    String text = line.strip();
    return text.isEmpty()
        ? List.of()
        : new DefaultParser().parse(text, 0, ParseContext.UNSPECIFIED).words();
  }

  /** The language that words ask for, whether or not they can be parsed. */
  static Optional<String> language(List<String> words) {
    int end = words.contains("--") ? words.indexOf("--") : words.size();
    for (int i = end - 1; i >= 0; i--) {
      if (words.get(i).startsWith("--lang=")) {
        return Optional.of(words.get(i).substring("--lang=".length()));
      }
      if (words.get(i).equals("--lang") && i + 1 < end) {
        return Optional.of(words.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /**
   * Parses words as the operating system or the line reader split them.
   *
   * @return the command's name is empty where the words hold global options alone
   * @throws UsageError where a command or option is unknown, or lacks a value or an argument
   */
  ParsedInput parse(List<String> words) {
    return new Reading(words).read();
  }

  private final class Reading {

    private final Deque<String> words;
    private final ParsedInput.Builder input = ParsedInput.builder().commandName("");
    private final List<String> arguments = new ArrayList<>();
    private @Nullable Command command;
    private boolean help;

    Reading(List<String> words) {
      this.words = new ArrayDeque<>(words);
    }

    ParsedInput read() {
      while (!words.isEmpty()) {
        String word = words.pop();
        if (word.equals("--")) {
          arguments.addAll(words);
          words.clear();
        } else if (word.matches("--.+|-\\p{L}")) {
          option(word);
        } else if (command == null) {
          command(word);
        } else {
          arguments.add(word);
        }
      }
      for (int i = 0; i < arguments.size(); i++) {
        input.addArgument(new CommandArgument(i, arguments.get(i)));
      }
      checkCount();
      return input.build();
    }

    private void command(String word) {
      String two = word + " " + (words.isEmpty() ? "" : words.peek());
      Command found = registry.getCommandByName(two);
      input.commandName(word);
      if (found == null) {
        found = registry.getCommandByName(word);
      } else {
        input.addSubCommand(words.pop());
      }
      if (found == null) {
        throw unknown(word);
      }
      command = found;
    }

    private void option(String word) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      CommandOption option = find(name).orElseThrow(() -> unknownOption(name));
      help |= Set.of("help", "version").contains(Options.name(option));
      if (Options.isFlag(option)) {
        input.addOption(Options.withValue(option, "true"));
      } else if (equals >= 0) {
        input.addOption(Options.withValue(option, word.substring(equals + 1)));
      } else if (words.isEmpty() || find(words.peek()).isPresent()) {
        throw new UsageError("usage.value", name);
      } else {
        input.addOption(Options.withValue(option, words.pop()));
      }
    }

    private Optional<CommandOption> find(String word) {
      return options().filter(o -> Options.isWritten(o, word)).findFirst();
    }

    private Stream<CommandOption> options() {
      Stream<CommandOption> own = command == null ? Stream.of() : command.getOptions().stream();
      return Stream.concat(own, Options.GLOBAL.stream());
    }

    private UsageError unknownOption(String name) {
      return Guess.option(name, options().toList(), command)
          .map(near -> new UsageError("usage.option.near", name, near))
          .orElseGet(() -> new UsageError("usage.option", name));
    }

    private void checkCount() {
      if (help || !(command instanceof ShellCommand own)) {
        return;
      }
      List<String> usage = own.usage().isEmpty() ? List.of() : List.of(own.usage().split(" "));
      long required = usage.stream().filter(u -> !u.startsWith("[")).count();
      if (arguments.size() < required) {
        throw new UsageError("usage.missing", own.getName(), usage.get(arguments.size()));
      }
      if (arguments.size() > usage.size() && !own.usage().contains("…")) {
        throw new UsageError("usage.extra", own.getName(), arguments.get(usage.size()));
      }
    }
  }

  private UsageError unknown(String word) {
    List<String> group =
        registry.getCommandsByPrefix(word + " ").stream().map(Command::getName).sorted().toList();
    if (!group.isEmpty()) {
      return new UsageError("usage.group", word, String.join(", ", group));
    }
    return Guess.nearest(word, registry.getCommands().stream().map(Command::getName))
        .map(near -> new UsageError("usage.command.near", word, near))
        .orElseGet(() -> new UsageError("usage.command", word));
  }
}
