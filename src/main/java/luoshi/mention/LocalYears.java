package luoshi.mention;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a fiscal year means, by the jurisdiction that a document comes from. */
final class LocalYears {

  private final TimeFinder usual;
  private final Set<String> places;
  private final Map<String, TimeFinder> finders = new ConcurrentHashMap<>();

  LocalYears(TimeFinder usual) {
    this.usual = usual;
    this.places = usual.jurisdictions();
  }

  /** The finder for documents whose title and publisher name a jurisdiction with such years. */
  TimeFinder finder(BodyFinder bodies, String origin) {
    return Home.of(origin, "", bodies, places)
        .map(place -> finders.computeIfAbsent(place, usual::in))
        .orElse(usual);
  }
}
