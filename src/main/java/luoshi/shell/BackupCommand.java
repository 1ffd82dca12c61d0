package luoshi.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.ledger.Seal;
import luoshi.message.Fault;

/** Writes a copy of the ledger, as it is at one moment while others go on, and checks it. */
final class BackupCommand extends ShellCommand {

  BackupCommand(Session session) {
    super(session, "backup", "FILE", Options.flag("force"));
  }

  @Override
  void run(Call call) {
    Path file = Path.of(call.argument());
    if (Files.exists(file) && !call.flag("force")) {
      throw new Fault("backup.exists", file);
    }
    Seal seal = call.workspace().ledger().backup(file, call.settings().today());
    call.say("backup.written", file, seal.entry(), seal.hash());
  }
}
