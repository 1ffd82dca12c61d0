package luoshi.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The jurisdiction that a document comes from, as its title and publisher name it. */
final class Home {

  private Home() {}

  /** So much of a text is looked at for the country that it speaks of. */
  private static final int OPENING = 20_000;

  /**
   * The jurisdiction, where it is one of some that have words of their own.
   *
   * @param origin title and publisher of the document
   * @param text its text, asked where they name none: the one country that it speaks of
   * @param bodies finds the bodies named there
   * @param places the jurisdictions that matter
   */
  static Optional<String> of(String origin, String text, BodyFinder bodies, Set<String> places) {
    Optional<String> named = named(origin, bodies, places);
    if (named.isPresent()) {
      return named;
    }
    String opening = text.substring(0, Math.min(text.length(), OPENING));
    List<String> told = places.stream().filter(opening::contains).toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  private static Optional<String> named(String origin, BodyFinder bodies, Set<String> places) {
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
