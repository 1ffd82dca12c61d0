package luoshi.rulebook;

import luoshi.rulebook.fact.Body;
import luoshi.rulebook.fact.Clause;
import luoshi.rulebook.fact.Conclusion;
import luoshi.rulebook.fact.Cue;
import luoshi.rulebook.fact.Scope;
import luoshi.rulebook.fact.Time;
import org.jspecify.annotations.Nullable;

/**
 * What tells facts apart for a pattern at first sight.
 *
 * @param type the fact's class
 * @param kind the kind of a cue, the value of a conclusion, the language of a clause; otherwise
 *     null
 * @param scope where a cue, time or body stands; null for facts that have no place
 */
record Sort(Class<?> type, @Nullable String kind, @Nullable Scope scope) {

  static Sort of(Object fact) {
    if (fact instanceof Cue cue) {
      return new Sort(Cue.class, cue.kind(), cue.scope());
    }
    if (fact instanceof Time time) {
      return new Sort(Time.class, null, time.scope());
    }
    if (fact instanceof Body body) {
      return new Sort(Body.class, null, body.scope());
    }
    if (fact instanceof Conclusion conclusion) {
      return new Sort(Conclusion.class, conclusion.value(), null);
    }
    if (fact instanceof Clause clause) {
      return new Sort(Clause.class, clause.language(), null);
    }
    return new Sort(fact.getClass(), null, null);
  }
}
