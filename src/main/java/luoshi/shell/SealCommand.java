package luoshi.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import luoshi.ledger.PemKeys;
import luoshi.ledger.Seal;
import luoshi.ledger.SealFile;
import luoshi.message.Fault;
import luoshi.report.OutputFile;

/** Prints what the log's head is today, signed where a key is given, and writes it to a file. */
final class SealCommand extends ShellCommand {

  SealCommand(Session session) {
    super(session, "seal", "", Output.options(Options.value("key")));
  }

  @Override
  void run(Call call) throws IOException {
    Path output = Output.path(call);
    Seal seal = call.workspace().ledger().seals().make(call.settings().today());
    String text = signed(call, SealFile.of(seal)).text();
    call.out().print(text);
    if (output != null) {
      OutputFile.write(output, text, call.flag("force"));
    }
  }

  private static SealFile signed(Call call, SealFile seal) throws IOException {
    String key = call.option("key");
    if (key == null) {
      return seal;
    }
    try {
      return seal.signed(PemKeys.privateKey(Path.of(key)));
    } catch (GeneralSecurityException e) {
      throw new Fault("seal.key", key);
    }
  }
}
