package luoshi.site;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import luoshi.followup.Assessment;
import luoshi.ledger.LogEntry;

/**
 * Something recorded about a published commitment.
 *
 * @param entry as the public may read it
 * @param about the commitment
 */
record Happening(LogEntry entry, Assessment about) {

  /** The latest of what was recorded about commitments, the newest first. */
  static List<Happening> latest(
      List<Assessment> all, java.util.function.Function<Assessment, List<LogEntry>> log, int most) {
    List<Happening> found = new ArrayList<>();
    for (Assessment a : all) {
      log.apply(a).forEach(entry -> found.add(new Happening(entry, a)));
    }
    return found.stream()
        .sorted(
            Comparator.comparing((Happening h) -> h.entry().seq())
                .reversed()
                .thenComparing(h -> h.about().entry().commitment().id()))
        .limit(most)
        .toList();
  }

  /** When it was written, in whole seconds. */
  Instant recorded() {
    return entry.recorded().truncatedTo(ChronoUnit.SECONDS);
  }
}
