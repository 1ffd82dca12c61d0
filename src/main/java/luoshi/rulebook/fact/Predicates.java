package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.List;
import luoshi.mention.BodyMention;
import luoshi.statement.Statement;
import luoshi.syntax.Argument;
import luoshi.syntax.VerbPhrase;
import luoshi.syntax.VerbPhrase.Under;
import org.jspecify.annotations.Nullable;

/** The verbs of a clause as facts, their subjects known by the bodies found in the text. */
final class Predicates {

  private Predicates() {}

  /**
   * The predicates of a clause.
   *
   * @param clause the clause
   * @param bodies the bodies found in its paragraph
   * @param base index of the paragraph, from which places of bodies count
   */
  static List<Predicate> of(Statement clause, List<BodyMention> bodies, int base) {
    List<Predicate> facts = new ArrayList<>();
    VerbPhrase main = main(clause.verbs());
    for (VerbPhrase verb : clause.verbs()) {
      facts.add(fact(clause, verb, verb == main, bodies, base));
    }
    return facts;
  }

  private static @Nullable VerbPhrase main(List<VerbPhrase> verbs) {
    return verbs.stream()
        .filter(
            v ->
                v.under() != Under.RELATIVE
                    && v.under() != Under.PURPOSE
                    && v.under() != Under.MANNER)
        .findFirst()
        .orElse(verbs.isEmpty() ? null : verbs.get(0));
  }

  private static Predicate fact(
      Statement clause, VerbPhrase verb, boolean main, List<BodyMention> bodies, int base) {
    Argument subject = verb.subject();
    int from = Math.max(clause.start(), verb.start());
    return new Predicate(
        clause.id(),
        verb.lemma(),
        verb.sort(),
        verb.form().name(),
        verb.modality().name(),
        verb.tense().name(),
        verb.negated(),
        verb.passive(),
        verb.under().name(),
        verb.phase(),
        subject == null ? "none" : sort(subject, bodies, base),
        subject == null ? "" : subject.head(),
        verb.object(),
        verb.joined(),
        main,
        clause
            .text()
            .substring(from - clause.start(), Math.min(verb.end(), clause.end()) - clause.start()),
        from,
        Math.min(verb.end(), clause.end()));
  }

  /** A name or noun that a table of bodies knows is an authority, whatever its head word. */
  private static String sort(Argument subject, List<BodyMention> bodies, int base) {
    if (subject.sort().equals("name") || subject.sort().equals("thing")) {
      for (BodyMention body : bodies) {
        int start = base + body.start();
        if (start >= subject.start()
            && start <= subject.start() + 4
            && base + body.end() <= subject.end()) {
          return body.kind().equals("company") ? "group" : "authority";
        }
      }
    }
    return subject.sort();
  }
}
