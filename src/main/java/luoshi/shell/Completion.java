package luoshi.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;

/** Proposes commands, options, their values, and what a command's usage asks for. */
final class Completion implements Completer {

  private final Session session;
  private final CommandRegistry registry;
  private final Completer files = new FileNameCompleter();

  Completion(Session session, CommandRegistry registry) {
    this.session = session;
    this.registry = registry;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = line.words().subList(0, line.wordIndex());
    ShellCommand command = command(before);
    if (command == null || isGroup(before)) {
      commands(before, candidates);
    }
    if (command == null) {
      return;
    }
    CommandOption open = openOption(command, before);
    if (open != null) {
      values(command, open, reader, line, candidates);
    } else if (line.word().startsWith("-")) {
      options(command, candidates);
    } else {
      arguments(command, reader, line, candidates);
    }
  }

  private @Nullable ShellCommand command(List<String> before) {
    for (int length = Math.min(2, before.size()); length > 0; length--) {
      String name = String.join(" ", before.subList(0, length));
      if (registry.getCommandByName(name) instanceof ShellCommand command) {
        return command;
      }
    }
    return null;
  }

  private boolean isGroup(List<String> before) {
    return before.size() == 1 && !registry.getCommandsByPrefix(before.get(0) + " ").isEmpty();
  }

  private void commands(List<String> before, List<Candidate> candidates) {
    String prefix = String.join(" ", before) + (before.isEmpty() ? "" : " ");
    for (Command command : registry.getCommandsByPrefix(prefix)) {
      String rest = command.getName().substring(prefix.length());
      String word = rest.split(" ")[0];
      String about = word.equals(rest) ? about((ShellCommand) command) : "…";
      candidates.add(candidate(word, about));
    }
  }

  private String about(ShellCommand command) {
    return session.messages().text(command.descriptionKey());
  }

  /** The option that the word before the cursor leaves waiting for its value. */
  private static @Nullable CommandOption openOption(ShellCommand command, List<String> before) {
    String last = before.get(before.size() - 1);
    return options(command)
        .filter(o -> !Options.isFlag(o) && Options.isWritten(o, last))
        .findFirst()
        .orElse(null);
  }

  private static Stream<CommandOption> options(ShellCommand command) {
    return Stream.concat(command.getOptions().stream(), Options.GLOBAL.stream());
  }

  private void options(ShellCommand command, List<Candidate> candidates) {
    options(command)
        .forEach(
            o ->
                candidates.add(
                    candidate(
                        "--" + Options.name(o),
                        session.messages().text(command.descriptionKey(o)))));
  }

  private void values(
      ShellCommand command,
      CommandOption option,
      LineReader reader,
      ParsedLine line,
      List<Candidate> candidates) {
    List<String> values = command.values(Options.name(option));
    if (values.isEmpty()) {
      files(reader, line, candidates);
    }
    values.forEach(v -> candidates.add(candidate(v, null)));
  }

  private void arguments(
      ShellCommand command, LineReader reader, ParsedLine line, List<Candidate> candidates) {
    if (command.usage().contains("PATH")) {
      files(reader, line, candidates);
    }
    if (command.usage().contains("COMMAND")) {
      commands(List.of(), candidates);
      HelpTopics.ALL.forEach(topic -> candidates.add(candidate(topic, null)));
    }
    if (command.usage().contains("QUERY")) {
      new QueryCompletion(session).complete(line.word(), candidates);
    }
    command
        .values(command.usage().replaceAll("[\\[\\]…]", ""))
        .forEach(v -> candidates.add(candidate(v, null)));
  }

  /** Names of files, which may hold anything, as they are shown elsewhere. */
  private void files(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<Candidate> found = new ArrayList<>();
    files.complete(reader, line, found);
    for (Candidate f : found) {
      candidates.add(
          new Candidate(
              f.value(),
              Visible.text(f.displ()),
              f.group(),
              f.descr(),
              f.suffix(),
              f.key(),
              f.complete()));
    }
  }

  /** A word that is proposed, with what it means. */
  static Candidate candidate(String word, @Nullable String about) {
    return new Candidate(word, Visible.text(word), null, about, null, null, true);
  }
}
