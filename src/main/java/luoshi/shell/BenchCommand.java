package luoshi.shell;

import java.util.ArrayList;
import java.util.List;
import luoshi.commitment.Extractor;
import luoshi.document.Document;

/** Measures reading and deciding: once cold, then warm. */
final class BenchCommand extends ShellCommand {

  private static final int ROUNDS = 5;

  BenchCommand(Session session) {
    super(session, "bench", "PATH…");
  }

  @Override
  void run(Call call) {
    List<Document> documents = new ArrayList<>();
    long start = System.nanoTime();
    Extractor extractor = call.workspace().extractor();
    tell(call, "rules", documents, start);
    start = System.nanoTime();
    new Sources(call).each(documents::add);
    tell(call, "read", documents, start);
    for (int round = 1; round <= ROUNDS; round++) {
      start = System.nanoTime();
      documents.forEach(extractor::extract);
      tell(call, "extract " + round, documents, start);
    }
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    call.out()
        .println(
            "heap "
                + used / (1 << 20)
                + " MiB, max "
                + Runtime.getRuntime().maxMemory() / (1 << 20)
                + " MiB");
  }

  private static void tell(Call call, String what, List<Document> documents, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
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
