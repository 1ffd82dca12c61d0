package luoshi.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each rule of a stage needs of a document's words and of what earlier stages concluded: the
 * patterns without which it cannot fire. A clause that meets the needs of no rule need not be asked
 * about.
 */
final class Needs {

  private static final String CONCLUSION = "Conclusion";

  /** Facts that differ from clause to clause; others are there for all. */
  private static final Set<String> OF_A_CLAUSE =
      Set.of("Clause", "Cue", "Time", "Body", "Figure", "Predicate", "Stem", CONCLUSION);

  private final List<View> views = new ArrayList<>();
  private final List<BitSet> rules = new ArrayList<>();
  private final BitSet conclusions = new BitSet();

  /** The views that may match a fact, by what they tell facts apart by. */
  private final Map<Sort, BitSet> met = new ConcurrentHashMap<>();

  static Map<String, Needs> of(RuleSources sources) {
    Map<String, Needs> needs = new HashMap<>();
    for (Rule rule : sources.rules()) {
      needs.computeIfAbsent(rule.stage(), stage -> new Needs()).add(rule);
    }
    return needs;
  }

  private void add(Rule rule) {
    BitSet needed = new BitSet();
    String text = Condition.uncommented(Annotations.removed(rule.source()));
    for (Condition condition : Condition.in(text)) {
      if (condition.required() && OF_A_CLAUSE.contains(condition.type())) {
        needed.set(views.size());
        conclusions.set(views.size(), condition.type().equals(CONCLUSION));
        views.add(View.of(condition));
      }
    }
    rules.add(needed);
  }

  /** Whether some rule may fire over the facts of a clause, whatever earlier stages conclude. */
  boolean mayBeMetBy(Collection<?> facts) {
    return areMetBy(facts, (BitSet) conclusions.clone());
  }

  /** Whether some rule may fire over the facts of a clause, its conclusions among them. */
  boolean areMetBy(Collection<?> facts) {
    return areMetBy(facts, new BitSet(views.size()));
  }

  private boolean areMetBy(Collection<?> facts, BitSet found) {
    facts.forEach(fact -> found.or(views(fact)));
    return rules.stream().anyMatch(rule -> within(rule, found));
  }

  private static boolean within(BitSet needed, BitSet found) {
    for (int i = needed.nextSetBit(0); i >= 0; i = needed.nextSetBit(i + 1)) {
      if (!found.get(i)) {
        return false;
      }
    }
    return true;
  }

  private BitSet views(Object fact) {
    Sort sort = Sort.of(fact);
    BitSet known = met.get(sort);
    return known != null ? known : met.computeIfAbsent(sort, this::look);
  }

  private BitSet look(Sort sort) {
    BitSet matching = new BitSet();
    for (int i = 0; i < views.size(); i++) {
      if (views.get(i).mayMatch(sort)) {
        matching.set(i);
      }
    }
    return matching;
  }
}
