package luoshi.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.message.Fault;

/** Makes a folder one with a ledger of its own, which holds for commands run in it or below it. */
final class InitCommand extends ShellCommand {

  private static final String DATA = "data";

  InitCommand(Session session) {
    super(session, "init", "[FOLDER]");
  }

  @Override
  void run(Call call) throws IOException {
    Path folder = Path.of(call.arguments().isEmpty() ? "" : call.argument()).toAbsolutePath();
    Path file = folder.resolve(Configuration.IN_FOLDER);
    if (Files.exists(file)) {
      throw new Fault("init.exists", file);
    }
    Files.createDirectories(folder.resolve(DATA));
    Files.writeString(file, "data: " + DATA + "\n");
    call.say("init.done", folder.normalize(), folder.resolve(DATA).normalize());
  }
}
