package luoshi.shell;

import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.shell.core.command.CommandRegistry;

/** All commands. A new one is one class and one line here. */
final class Commands {

  private Commands() {}

  static CommandRegistry all(Session session) {
    return new CommandRegistry(
        new LinkedHashSet<>(
            List.of(
                new HelpCommand(session),
                new MentionsCommand(session),
                new RulesListCommand(session),
                new RulesNewCommand(session),
                new RulesShowCommand(session),
                new VersionCommand(session))));
  }
}
