package luoshi.shell;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.message.Messages;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;

/** The completion of fish: a line for every command and option, with what it means. */
final class FishScript {

  private static final String GROUP = "rules";

  private final CompletionWords words;
  private final Messages messages;
  private final StringBuilder script = new StringBuilder();

  FishScript(CommandRegistry registry, Messages messages) {
    this.words = new CompletionWords(registry);
    this.messages = messages;
  }

  /** The script. */
  String text() {
    script.append("# Completion of luoshi for fish, made by luoshi completion.\n");
    complete("-f");
    Map<String, Map<String, List<String>>> values = words.values();
    for (ShellCommand command : words.commands()) {
      name(command);
      if (CompletionWords.takes(command).equals("files")) {
        complete("-n " + quoted(condition(command)) + " -F");
      }
      if (CompletionWords.takes(command).equals("query")) {
        complete("-n " + quoted(condition(command)) + " -a " + quoted(fields()));
      }
      command.getOptions().forEach(o -> option(o, command, values));
    }
    Options.GLOBAL.forEach(
        o -> complete(flag(o, values, "*") + described("option." + Options.name(o))));
    return script.toString();
  }

  private void name(ShellCommand command) {
    String[] parts = command.getName().split(" ");
    String when =
        parts.length == 1 ? "__fish_use_subcommand" : "__fish_seen_subcommand_from " + GROUP;
    if (parts.length == 2 && words.secondWords(GROUP).get(0).equals(parts[1])) {
      complete("-n __fish_use_subcommand -a " + GROUP);
    }
    complete(
        "-n "
            + quoted(when)
            + " -a "
            + parts[parts.length - 1]
            + described(command.descriptionKey()));
  }

  /** When a command stands on the line: those of the group share words with others. */
  private static String condition(ShellCommand command) {
    String[] parts = command.getName().split(" ");
    String last = "__fish_seen_subcommand_from " + parts[parts.length - 1];
    return (parts.length == 1 ? "not " : "")
        + "__fish_seen_subcommand_from "
        + GROUP
        + "; and "
        + last;
  }

  private void option(
      CommandOption option, ShellCommand command, Map<String, Map<String, List<String>>> values) {
    complete(
        "-n "
            + quoted(condition(command))
            + " "
            + flag(option, values, command.getName())
            + described(command.descriptionKey(option)));
  }

  private static String flag(
      CommandOption option, Map<String, Map<String, List<String>>> values, String command) {
    String letter = option.shortName() == ' ' ? "" : "-s " + option.shortName() + " ";
    String written = letter + "-l " + Options.name(option);
    if (Options.isFlag(option)) {
      return written;
    }
    Map<String, List<String>> known = values.getOrDefault("--" + Options.name(option), Map.of());
    List<String> some = known.getOrDefault(command, known.getOrDefault("*", List.of()));
    return written + (some.isEmpty() ? " -r -F" : " -x -a " + quoted(String.join(" ", some)));
  }

  private static String fields() {
    return CompletionWords.fields().entrySet().stream()
        .map(
            field ->
                field.getValue().isEmpty()
                    ? field.getKey() + ":"
                    : field.getValue().stream()
                        .map(word -> field.getKey() + ":" + word)
                        .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" "));
  }

  private String described(String key) {
    return " -d " + quoted(messages.text(key));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private void complete(String rest) {
    script.append("complete -c luoshi ").append(rest).append('\n');
  }
}
