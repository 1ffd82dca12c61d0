package luoshi.followup;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import luoshi.ledger.Stated;
import luoshi.mention.BodyFinder;

/** Finds the places that statements are about: a city, a district, a country. */
final class Places {

  /** So many texts are remembered; a statement is compared with several others in a row. */
  private static final int MOST_KNOWN = 20_000;

  private final BodyFinder finder;
  private final Map<String, Set<String>> known = new HashMap<>();

  Places(BodyFinder finder) {
    this.finder = finder;
  }

  /** Those of the bodies it names, of its publisher and of its title. */
  Set<String> of(Stated s) {
    Set<String> places = new HashSet<>(in(s.source().publisher() + " " + s.source().title()));
    places.addAll(in(s.quote()));
    if (!s.owners().isEmpty()) {
      places.addAll(in(s.owners().get(0)));
    }
    return places;
  }

  static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private Set<String> in(String text) {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(text, this::find);
  }

  private Set<String> find(String text) {
    Set<String> places = new HashSet<>();
    finder
        .find(text)
        .forEach(b -> places.add(b.kind().equals("area") ? b.name() : b.jurisdiction()));
    places.remove("");
    return places;
  }
}
