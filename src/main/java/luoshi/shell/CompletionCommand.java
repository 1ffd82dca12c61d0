package luoshi.shell;

import java.util.List;
import org.springframework.shell.core.command.CommandRegistry;

/** Prints the script by which a shell completes the words of luoshi. */
final class CompletionCommand extends ShellCommand {

  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  CompletionCommand(Session session) {
    super(session, "completion", "SHELL");
  }

  @Override
  void run(Call call) {
    CommandRegistry registry = call.context().commandRegistry();
    String script =
        switch (call.argument()) {
          case "bash" -> new CompletionScript(registry).bash();
          case "zsh" -> new CompletionScript(registry).zsh();
          case "fish" -> new FishScript(registry, call.session().messages()).text();
          default ->
              throw new UsageError(
                  "usage.among", "completion", call.argument(), String.join(", ", SHELLS));
        };
    call.out().print(script);
  }
}
