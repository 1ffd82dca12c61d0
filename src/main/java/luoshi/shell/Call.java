package luoshi.shell;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;

/**
 * One run of a command: its words, and what it works with.
 *
 * @param context the parsed words and the output
 * @param session settings and services
 */
record Call(CommandContext context, Session session) {

  /** Less room than this is left to the terminal, as is a file or a pipe. */
  private static final int NARROWEST = 20;

  List<String> arguments() {
    return context.parsedInput().arguments().stream().map(CommandArgument::value).toList();
  }

  /** The only argument, which must be there. */
  String argument() {
    return arguments().get(0);
  }

  @Nullable String option(String name) {
    CommandOption option = context.getOptionByLongName(name);
    return option == null ? null : option.value();
  }

  boolean flag(String name) {
    return option(name) != null;
  }

  PrintWriter out() {
    return context.outputWriter();
  }

  /** The output for JSON. */
  PrintWriter json() {
    return session.screen().out().json();
  }

  Settings settings() {
    return session.settings();
  }

  Workspace workspace() {
    return session.workspace();
  }

  /** Prints the text under a message key. */
  void say(String key, Object... arguments) {
    out().println(text(key, arguments));
  }

  /**
   * Prints a text behind a label: on a terminal in lines that fit it, which stand under each other.
   */
  void print(String label, String text) {
    int room = session.screen().width().getAsInt() - Width.of(label);
    String before = label;
    for (String line : room < NARROWEST ? List.of(text) : Lines.of(text, room)) {
      out().println(before + line);
      before = Width.pad("", Width.of(label));
    }
  }

  String text(String key, Object... arguments) {
    return session.messages().text(key, arguments);
  }
}
