package luoshi.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import luoshi.commitment.Extractor;
import luoshi.document.Document;

/** Measures reading and deciding, once cold, then warm; or daily work on a large ledger. */
final class BenchCommand extends ShellCommand {

  private static final int ROUNDS = 8;

  /** Extraction is timed by what this thread gets of a core, whatever else the machine does. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  BenchCommand(Session session) {
    super(session, "bench", "[PATH…]", Options.value("ledger"), Options.value("entries"));
  }

  @Override
  void run(Call call) throws IOException {
    if (call.option("ledger") == null) {
      documents(call);
    } else {
      int commitments = Options.count(call, "ledger", 0);
      new LedgerBench(commitments, Options.count(call, "entries", commitments)).run(call);
    }
  }

  private static void documents(Call call) {
    List<Document> documents = new ArrayList<>();
    long start = System.nanoTime();
    Extractor extractor = call.workspace().extractor();
    tell(call, call.text("bench.rules"), documents, System.nanoTime() - start);
    start = System.nanoTime();
    new Sources(call).each(documents::add);
    tell(call, call.text("bench.read"), documents, System.nanoTime() - start);
    for (int round = 1; round <= ROUNDS; round++) {
      start = CLOCK.getCurrentThreadCpuTime();
      documents.forEach(extractor::extract);
      tell(
          call,
          call.text("bench.extract", round),
          documents,
          CLOCK.getCurrentThreadCpuTime() - start);
    }
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    call.say("bench.heap", used >> 20, Runtime.getRuntime().maxMemory() >> 20);
  }

  private static void tell(Call call, String what, List<Document> documents, long nanoseconds) {
    double seconds = nanoseconds / 1e9;
    long characters = documents.stream().mapToLong(d -> d.text().length()).sum();
    call.say(
        "bench.line",
        what,
        documents.size(),
        characters,
        "%.2f".formatted(seconds),
        Math.round(characters / seconds));
  }
}
