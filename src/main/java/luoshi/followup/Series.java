package luoshi.followup;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.ledger.Stated.Source;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.Finding;

/** Asks the rules which documents follow upon which in a series. */
final class Series {

  private final Rulebook rulebook;
  private final Profiler profiler;

  Series(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.profiler = new Profiler(rulebook);
  }

  /** For each document that has a successor in its series: the latest one. */
  Map<Source, Source> latest(List<Source> documents) {
    Map<Source, Source> latest = new HashMap<>();
    for (Source first : documents) {
      for (Source second : documents) {
        if (!findings(first, second).isEmpty()
            && second.date().isAfter(latest.getOrDefault(first, first).date())) {
          latest.put(first, second);
        }
      }
    }
    return latest;
  }

  /** What makes one document the successor of another; nothing where it is none. */
  List<Finding> findings(Source first, Source second) {
    if (first.publisher().isEmpty()
        || !first.publisher().equals(second.publisher())
        || !first.date().isBefore(second.date())) {
      return List.of();
    }
    int days = (int) ChronoUnit.DAYS.between(first.date(), second.date());
    Sequel sequel = new Sequel(0, days, true, likeness(first, second), second.title());
    return rulebook.fire("match", List.of(sequel));
  }

  private double likeness(Source first, Source second) {
    Set<String> a = profiler.terms(first.title());
    Set<String> b = profiler.terms(second.title());
    int least = Math.min(Profile.weight(a), Profile.weight(b));
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return least == 0 ? 0 : (double) Profile.weight(common) / least;
  }
}
