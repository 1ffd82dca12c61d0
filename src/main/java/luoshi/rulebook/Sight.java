package luoshi.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.rulebook.fact.Body;
import luoshi.rulebook.fact.Cue;
import luoshi.rulebook.fact.Scope;
import luoshi.rulebook.fact.Time;

/**
 * What the rules of a stage can see: the facts, kinds of cue and places that their patterns name.
 * Other facts need not be given to it, which is most of the cost of a firing.
 */
final class Sight {

  private static final String ANY = "";

  private final List<View> views = new ArrayList<>();
  private final Map<Class<?>, Map<String, Set<Scope>>> seen = new ConcurrentHashMap<>();

  static Map<String, Sight> of(RuleSources sources) {
    Map<String, Sight> sights = new HashMap<>();
    sources
        .drl()
        .forEach(
            (file, text) ->
                sights
                    .computeIfAbsent(sources.stage(file), stage -> new Sight())
                    .views
                    .addAll(View.in(text)));
    return sights;
  }

  boolean sees(Object fact) {
    if (fact instanceof Cue cue) {
      return scopes(Cue.class, cue.kind()).contains(cue.scope());
    }
    if (fact instanceof Time time) {
      return scopes(Time.class, ANY).contains(time.scope());
    }
    if (fact instanceof Body body) {
      return scopes(Body.class, ANY).contains(body.scope());
    }
    return !scopes(fact.getClass(), ANY).isEmpty();
  }

  private Set<Scope> scopes(Class<?> type, String kind) {
    Map<String, Set<Scope>> ofType = seen.get(type);
    Set<Scope> scopes = ofType == null ? null : ofType.get(kind);
    return scopes != null
        ? scopes
        : seen.computeIfAbsent(type, t -> new ConcurrentHashMap<>())
            .computeIfAbsent(kind, k -> look(type, k));
  }

  /**
   * The places in which some pattern may match facts of a type and kind; none where no one does.
   */
  private Set<Scope> look(Class<?> type, String kind) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (View view : views) {
      if (isA(type, view.type()) && (kind.equals(ANY) || view.kind().test(kind))) {
        scopes.addAll(view.scopes());
      }
    }
    return scopes;
  }

  private static boolean isA(Class<?> type, String name) {
    return type.getSimpleName().equals(name)
        || name.equals("Object")
        || List.of(type.getInterfaces()).stream().anyMatch(i -> i.getSimpleName().equals(name));
  }
}
