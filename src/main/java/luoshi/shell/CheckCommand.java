package luoshi.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.ledger.Ledger;
import luoshi.ledger.LogEntry;
import luoshi.ledger.PemKeys;
import luoshi.ledger.Problem;
import luoshi.ledger.SealFile;
import luoshi.ledger.Seals;
import luoshi.ledger.StoredDocument;
import luoshi.message.Fault;
import luoshi.report.ReportHead;

/**
 * Proves the ledger sound, and says in one line what was proved. Held against seals and reports of
 * before, it says of each that it holds, or what is wrong.
 */
final class CheckCommand extends ShellCommand {

  private static final String SEAL = "seal";
  private static final String REPORT = "report";

  CheckCommand(Session session) {
    super(
        session,
        "check",
        "[FILE…]",
        Options.value(SEAL),
        Options.value(REPORT),
        Options.value("key"));
  }

  @Override
  void run(Call call) throws IOException {
    List<Problem> problems = new ArrayList<>(call.workspace().ledger().check().problems());
    for (String file : files(call, SEAL)) {
      seal(call, file).ifPresent(problems::add);
    }
    for (String file : files(call, REPORT)) {
      report(call, file).ifPresent(problems::add);
    }
    for (Problem problem : problems) {
      call.say(problem.key(), problem.subject(), problem.detail());
    }
    if (!problems.isEmpty()) {
      call.out().flush();
      throw new Fault("check.failed", problems.size());
    }
    sound(call);
  }

  private static void sound(Call call) {
    Ledger ledger = call.workspace().ledger();
    List<StoredDocument> documents = ledger.documents().all();
    int commitments = documents.stream().mapToInt(StoredDocument::commitments).sum();
    call.say("check.sound", ledger.log().last(), documents.size(), commitments);
  }

  /** The file behind an option, and further ones: of the only option that was given. */
  private static List<String> files(Call call, String option) {
    if (call.option(SEAL) == null && call.option(REPORT) == null && !call.arguments().isEmpty()) {
      throw new UsageError("usage.missing", "check", "--seal, --report");
    }
    List<String> files = new ArrayList<>();
    Optional.ofNullable(call.option(option)).ifPresent(files::add);
    boolean first = option.equals(SEAL) || call.option(SEAL) == null;
    if (first && !files.isEmpty()) {
      files.addAll(call.arguments());
    }
    return files;
  }

  private static Optional<Problem> seal(Call call, String file) throws IOException {
    SealFile read = SealFile.read(Path.of(file));
    String key = call.option("key");
    if (key != null && !read.isSignedBy(PemKeys.publicKey(Path.of(key)))) {
      return Optional.of(new Problem("problem.seal-unsigned", file, key));
    }
    Optional<Problem> problem = seals(call).problem(read.seal(), file);
    if (problem.isEmpty()) {
      boolean unread = key == null && !read.signature().isEmpty();
      call.say(
          unread ? "seal.holds-unread" : "seal.holds",
          file,
          read.seal().entry(),
          read.seal().day());
    }
    return problem;
  }

  private static Optional<Problem> report(Call call, String file) throws IOException {
    Optional<LogEntry> entry = seals(call).named(ReportHead.hashes(Path.of(file)));
    entry.ifPresent(e -> call.say("seal.report", file, e.seq(), day(e)));
    return entry.isPresent()
        ? Optional.empty()
        : Optional.of(new Problem("problem.report", file, ""));
  }

  private static String day(LogEntry entry) {
    return entry.recorded().toString().substring(0, "2025-01-15".length());
  }

  private static Seals seals(Call call) {
    return call.workspace().ledger().seals();
  }
}
