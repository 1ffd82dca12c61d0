package luoshi.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.query.Key;
import luoshi.query.Vocabulary;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;

/** What completion scripts propose: what is known without a ledger. */
final class CompletionWords {

  private final List<ShellCommand> commands;

  CompletionWords(CommandRegistry registry) {
    this.commands =
        HelpGroups.ALL.stream()
            .flatMap(group -> HelpGroups.commands(group.getValue(), registry).stream())
            .toList();
  }

  List<ShellCommand> commands() {
    return commands;
  }

  /** The first words of commands. */
  List<String> firstWords() {
    return commands.stream().map(c -> c.getName().split(" ")[0]).distinct().toList();
  }

  /** The second words of the commands of a group. */
  List<String> secondWords(String group) {
    return commands.stream()
        .map(c -> c.getName().split(" "))
        .filter(words -> words.length == 2 && words[0].equals(group))
        .map(words -> words[1])
        .toList();
  }

  /** What the arguments of a command are: query, files, commands, or nothing that is known. */
  static String takes(ShellCommand command) {
    String usage = command.usage();
    if (usage.contains("QUERY")) {
      return "query";
    }
    if (usage.contains("COMMAND")) {
      return "commands";
    }
    return usage.matches(".*(PATH|FILE|FOLDER|TABLE|GOLD).*") ? "files" : "";
  }

  /** The fields of queries with the words that each takes. */
  static Map<String, List<String>> fields() {
    Vocabulary vocabulary = new Vocabulary();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Key key : Key.values()) {
      fields.put(key.names().get(0), vocabulary.of(key));
    }
    return fields;
  }

  /**
   * The values of each option, and the commands in which it takes them: of most options, all.
   *
   * @return by option and command, or {@code *} for every command
   */
  Map<String, Map<String, List<String>>> values() {
    Map<String, Map<String, List<String>>> values = new TreeMap<>();
    for (ShellCommand command : commands) {
      List<CommandOption> options = new ArrayList<>(Options.GLOBAL);
      options.addAll(command.getOptions());
      for (CommandOption option : options) {
        List<String> known = command.values(Options.name(option));
        if (!known.isEmpty()) {
          values
              .computeIfAbsent("--" + Options.name(option), name -> new TreeMap<>())
              .put(command.getName(), known);
        }
      }
    }
    values.replaceAll((option, byCommand) -> agreed(byCommand));
    return values;
  }

  private static Map<String, List<String>> agreed(Map<String, List<String>> byCommand) {
    List<List<String>> different = byCommand.values().stream().distinct().toList();
    return different.size() == 1 ? Map.of("*", different.get(0)) : byCommand;
  }
}
