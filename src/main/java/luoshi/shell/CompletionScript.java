package luoshi.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;

/** The completion of bash and zsh: tables of words, filled into one script. */
final class CompletionScript {

  private final CompletionWords words;

  CompletionScript(CommandRegistry registry) {
    this.words = new CompletionWords(registry);
  }

  /** The script for bash. */
  String bash() {
    Map<String, List<String>> fields = CompletionWords.fields();
    Map<String, String> tables =
        Map.of(
            "OPTIONS", cases(words.commands().stream().map(c -> arm(c, written(c.getOptions())))),
            "GLOBAL", written(Options.GLOBAL),
            "VALUES", cases(values()),
            "TAKES", cases(words.commands().stream().map(c -> arm(c, CompletionWords.takes(c)))),
            "WORDS",
                cases(fields.entrySet().stream().map(f -> arm(f.getKey(), joined(f.getValue())))),
            "FLAGS", flags(),
            "COMMANDS", joined(words.firstWords()),
            "RULES", joined(words.secondWords("rules")),
            "FIELDS", fields.keySet().stream().map(f -> f + ":").collect(Collectors.joining(" ")));
    String script = template();
    for (Map.Entry<String, String> table : tables.entrySet()) {
      script = script.replace("@" + table.getKey() + "@", table.getValue());
    }
    return script;
  }

  /** The script for zsh, which understands that of bash. */
  String zsh() {
    return "autoload -U +X compinit && compinit\n"
        + "autoload -U +X bashcompinit && bashcompinit\n\n"
        + bash();
  }

  private Stream<String> values() {
    return words.values().entrySet().stream()
        .flatMap(
            option ->
                option.getValue().entrySet().stream()
                    .map(
                        command ->
                            pattern(command.getKey(), option.getKey())
                                + ") echo '"
                                + joined(command.getValue())
                                + "' ;;"));
  }

  private static String pattern(String command, String option) {
    return command.equals("*") ? "*' " + option + "'" : "'" + command + " " + option + "'";
  }

  private static String arm(ShellCommand command, String words) {
    return arm(command.getName(), words);
  }

  private static String arm(String name, String words) {
    return words.isEmpty() ? "" : "'" + name + "') echo '" + words + "' ;;";
  }

  private static String cases(Stream<String> arms) {
    return arms.filter(arm -> !arm.isEmpty())
        .map(arm -> "    " + arm)
        .collect(Collectors.joining("\n"));
  }

  private static String written(Collection<CommandOption> options) {
    return options.stream().map(o -> "--" + Options.name(o)).collect(Collectors.joining(" "));
  }

  /** Options that no value follows. */
  private String flags() {
    return Stream.concat(
            Options.GLOBAL.stream(),
            words.commands().stream().flatMap(c -> c.getOptions().stream()))
        .filter(Options::isFlag)
        .map(o -> "--" + Options.name(o))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String joined(Collection<String> words) {
    return String.join(" ", words);
  }

  private static String template() {
    try (InputStream in = CompletionScript.class.getResourceAsStream("/completion/bash.sh")) {
      return new String(
          Objects.requireNonNull(in, "completion").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
