package luoshi.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import luoshi.ledger.Stated;
import luoshi.ledger.Suggestion;
import luoshi.mention.BodyFinder;
import luoshi.rulebook.Rulebook;

/**
 * Holds new statements against all others, each commitment against what other documents state, and
 * asks the rules of the stage {@code match} what follows. A pure function of statements and rules.
 */
final class Matcher {

  private final Profiler profiler;
  private final Pairing pairing;
  private final Places places;
  private final Rulebook rulebook;

  Matcher(Rulebook rulebook, BodyFinder bodies) {
    this.rulebook = rulebook;
    this.profiler = new Profiler(rulebook);
    this.places = new Places(bodies);
    this.pairing = new Pairing(places, new Measures(rulebook));
  }

  /**
   * What follows from new statements.
   *
   * @param fresh the statements of the new documents
   * @param rest hands over every other statement
   */
  List<Suggestion> suggestions(List<Stated> fresh, Consumer<Consumer<Stated>> rest) {
    return fresh.isEmpty() ? List.of() : verdicts(fresh, rest).suggestions();
  }

  /** The verdicts on statements among each other. */
  Verdicts verdicts(List<Stated> fresh) {
    return verdicts(fresh, then -> {});
  }

  private Verdicts verdicts(List<Stated> fresh, Consumer<Consumer<Stated>> rest) {
    Neighbours index = new Neighbours();
    fresh.forEach(s -> index.add(profile(s)));
    Verdicts verdicts = new Verdicts(rulebook, pairing);
    among(index, verdicts);
    rest.accept(s -> beside(profile(s), index, verdicts));
    return verdicts;
  }

  private Profile profile(Stated s) {
    Set<String> home = places.home(s.source());
    return profiler.profile(s, home, places.national(home));
  }

  private static void among(Neighbours index, Verdicts verdicts) {
    Map<String, List<Profile>> byDocument = new HashMap<>();
    for (Profile p : index.all()) {
      byDocument.computeIfAbsent(p.stated().source().sha256(), k -> new ArrayList<>()).add(p);
    }
    for (Profile p : index.all()) {
      if (p.stated().commits()) {
        beside(p, index, verdicts);
        near(p, byDocument.getOrDefault(p.stated().source().sha256(), List.of()), verdicts);
      }
    }
  }

  private static void beside(Profile p, Neighbours index, Verdicts verdicts) {
    for (Profile other : index.of(p)) {
      Stated a = p.stated();
      Stated b = other.stated();
      if (a.commits() && b.commits()) {
        if (!a.source().sha256().equals(b.source().sha256())) {
          List<Profile> order = Pairing.inOrder(p, other);
          verdicts.add(order.get(0), order.get(1));
        }
      } else if (a.commits() || b.commits()) {
        verdicts.add(a.commits() ? p : other, a.commits() ? other : p);
      }
    }
  }

  /** "Last year the share was 10 percent": what stands beside a target needs no words in common. */
  private static void near(Profile p, List<Profile> document, Verdicts verdicts) {
    for (Profile other : document) {
      boolean close =
          Math.max(
                  p.stated().start() - other.stated().end(),
                  other.stated().start() - p.stated().end())
              <= Pairing.NEAR;
      if (close && !other.stated().commits()) {
        verdicts.add(p, other);
      }
    }
  }
}
