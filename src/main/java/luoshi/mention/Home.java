package luoshi.mention;

import java.util.Optional;
import java.util.Set;

/** The jurisdiction that a document comes from, as its title and publisher name it. */
final class Home {

  private Home() {}

  /**
   * The jurisdiction, where it is one of some that have words of their own.
   *
   * @param origin title and publisher of the document
   * @param bodies finds the bodies named there
   * @param places the jurisdictions that matter
   */
  static Optional<String> of(String origin, BodyFinder bodies, Set<String> places) {
    for (BodyMention body : bodies.find(origin)) {
      if (places.contains(body.name())) {
        return Optional.of(body.name());
      }
      if (places.contains(body.jurisdiction())) {
        return Optional.of(body.jurisdiction());
      }
    }
    // "Ministry of Finance, Sri Lanka" is one body; the country is part of its name.
    return places.stream().filter(origin::contains).findFirst();
  }
}
