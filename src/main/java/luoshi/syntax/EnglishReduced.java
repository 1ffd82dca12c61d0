package luoshi.syntax;

import java.util.ArrayList;
import java.util.List;
import luoshi.syntax.VerbPhrase.Form;
import luoshi.syntax.VerbPhrase.Tense;
import luoshi.syntax.VerbPhrase.Under;

/**
 * Tells "the time needed to approve a project will be cut" from "the council needed time": a past
 * form between a noun and the finite verb of that noun is part of the noun phrase.
 */
final class EnglishReduced {

  private EnglishReduced() {}

  static List<VerbPhrase> mark(List<Token> tokens, List<VerbPhrase> verbs) {
    List<VerbPhrase> marked = new ArrayList<>(verbs);
    for (int i = 0; i < marked.size(); i++) {
      VerbPhrase verb = marked.get(i);
      if (isAside(verb, marked)) {
        marked.set(i, verb.under(Under.RELATIVE));
        continue;
      }
      int finite = isBare(verb) ? finiteAfter(tokens, marked, i) : -1;
      if (finite >= 0) {
        marked.set(i, verb.under(Under.RELATIVE));
        marked.set(finite, marked.get(finite).of(verb.subject()));
      }
    }
    return marked;
  }

  /**
   * "a charter, designed with learners, will be launched": it stands between a subject and its
   * verb.
   */
  private static boolean isAside(VerbPhrase verb, List<VerbPhrase> verbs) {
    return verb.start() == verb.verb()
        && verb.under() != Under.NOMINAL
        && (verb.form() == Form.PAST || verb.form() == Form.ING)
        && verbs.stream()
            .anyMatch(
                other ->
                    other != verb
                        && other.subject() != null
                        && !other.joined()
                        && (other.under() == Under.NOTHING || other.under() == Under.SAID)
                        && other.tense() != Tense.OPEN
                        && verb.start() >= other.subject().start()
                        && verb.start() < other.start());
  }

  private static boolean isBare(VerbPhrase verb) {
    return verb.form() == Form.PAST
        && verb.start() == verb.verb()
        && verb.tense() == Tense.DONE
        && !verb.joined();
  }

  /** The finite verb that follows with no mark, conjunction or relative between, or -1. */
  private static int finiteAfter(List<Token> tokens, List<VerbPhrase> verbs, int i) {
    for (int k = i + 1; k < verbs.size(); k++) {
      VerbPhrase next = verbs.get(k);
      if (parted(tokens, verbs.get(i).end(), next.start())) {
        return -1;
      }
      if (next.tense() != Tense.OPEN
          && next.start() < next.verb()
          && next.under() == Under.NOTHING) {
        return k;
      }
    }
    return -1;
  }

  private static boolean parted(List<Token> tokens, int from, int to) {
    for (Token token : tokens) {
      boolean between = token.start() >= from && token.start() < to;
      if (between
          && (token.is(Pos.CONJUNCTION)
              || token.is(Pos.SUBORDINATOR)
              || EnglishWords.RELATIVE.contains(token.word())
              || ",;:.".contains(token.text()))) {
        return true;
      }
    }
    return false;
  }
}
