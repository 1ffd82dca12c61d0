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

  private final List<View> views = new ArrayList<>();

  /** The places by kind of cue, or by class of another fact. */
  private final Map<Object, Set<Scope>> seen = new ConcurrentHashMap<>();

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
    Set<Scope> scopes = fact instanceof Cue cue ? scopes(cue.kind()) : scopes(fact.getClass());
    if (fact instanceof Cue cue) {
      return scopes.contains(cue.scope());
    }
    if (fact instanceof Time time) {
      return scopes.contains(time.scope());
    }
    if (fact instanceof Body body) {
      return scopes.contains(body.scope());
    }
    return !scopes.isEmpty();
  }

  private Set<Scope> scopes(Object key) {
    Set<Scope> scopes = seen.get(key);
    return scopes != null ? scopes : seen.computeIfAbsent(key, this::look);
  }

  /** The places in which some pattern may match such facts; none where no one does. */
  private Set<Scope> look(Object key) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (View view : views) {
      boolean matches =
          key instanceof Class<?> type
              ? isA(type, view.type())
              : isA(Cue.class, view.type()) && view.kind().test((String) key);
      if (matches) {
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
