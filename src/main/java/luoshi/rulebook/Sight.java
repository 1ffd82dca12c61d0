package luoshi.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the rules of a stage can see: the facts, kinds of cue and places that their patterns name.
 * Other facts need not be given to it, which is most of the cost of a firing.
 */
final class Sight {

  private final List<View> views = new ArrayList<>();
  private final Map<Sort, Boolean> seen = new ConcurrentHashMap<>();

  static Map<String, Sight> of(RuleSources sources) {
    Map<String, Sight> sights = new HashMap<>();
    sources
        .drl()
        .forEach(
            (file, text) ->
                sights.computeIfAbsent(sources.stage(file), stage -> new Sight()).add(text));
    return sights;
  }

  private void add(String rules) {
    Condition.in(Condition.uncommented(rules)).forEach(c -> views.add(View.of(c)));
  }

  boolean sees(Object fact) {
    Sort sort = Sort.of(fact);
    Boolean known = seen.get(sort);
    return known != null ? known : seen.computeIfAbsent(sort, this::look);
  }

  private boolean look(Sort sort) {
    return views.stream().anyMatch(view -> view.mayMatch(sort));
  }
}
