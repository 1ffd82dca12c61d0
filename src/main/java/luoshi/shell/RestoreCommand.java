package luoshi.shell;

import java.nio.file.Path;
import luoshi.ledger.Seal;

/** Brings a backup back into a place that holds no ledger yet, after it has been checked. */
final class RestoreCommand extends ShellCommand {

  RestoreCommand(Session session) {
    super(session, "restore", "FILE");
  }

  @Override
  void run(Call call) {
    Path file = Path.of(call.argument());
    Seal seal = call.workspace().restore(file);
    call.say("backup.restored", file, seal.entry(), seal.hash());
  }
}
