package luoshi.followup;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.ledger.Stated.Source;
import luoshi.mention.BodyFinder;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.Finding;

/** Asks the rules which documents follow upon which in a series. */
final class Series {

  /** The least weight of a file name that names a document. */
  private static final int TELLING = 7;

  private final Rulebook rulebook;
  private final Profiler profiler;
  private final Places places;

  Series(Rulebook rulebook, BodyFinder bodies) {
    this.rulebook = rulebook;
    this.profiler = new Profiler(rulebook);
    this.places = new Places(bodies);
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

  /** For each document that has a successor in its series: the first one. */
  Map<Source, Source> next(List<Source> documents) {
    Map<Source, Source> next = new HashMap<>();
    for (Source first : documents) {
      documents.stream()
          .filter(second -> !findings(first, second).isEmpty())
          .min(Comparator.comparing(Source::date))
          .ifPresent(second -> next.put(first, second));
    }
    return next;
  }

  /** What makes one document the successor of another; nothing where it is none. */
  List<Finding> findings(Source first, Source second) {
    if (!first.date().isBefore(second.date()) || !ofOne(first, second)) {
      return List.of();
    }
    int days = (int) ChronoUnit.DAYS.between(first.date(), second.date());
    double likeness = Math.max(likeness(first.title(), second.title()), ofNames(first, second));
    Sequel sequel = new Sequel(0, days, true, likeness, second.title());
    return rulebook.fire("match", List.of(sequel));
  }

  /** Reports may come without an issuer, or name it otherwise; the place tells whose they are. */
  private boolean ofOne(Source first, Source second) {
    return !first.publisher().isEmpty() && first.publisher().equals(second.publisher())
        || !Collections.disjoint(places.home(first), places.home(second));
  }

  /** A file may be named by the title that its page hides; a short name says nothing. */
  private double ofNames(Source first, Source second) {
    boolean telling = Profile.weight(profiler.terms(first.name())) >= TELLING;
    return telling ? likeness(first.name(), second.name()) : 0;
  }

  private double likeness(String first, String second) {
    Set<String> a = profiler.terms(first);
    Set<String> b = profiler.terms(second);
    int least = Math.min(Profile.weight(a), Profile.weight(b));
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return least == 0 ? 0 : (double) Profile.weight(common) / least;
  }
}
