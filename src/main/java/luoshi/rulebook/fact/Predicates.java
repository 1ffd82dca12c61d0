package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import luoshi.mention.BodyMention;
import luoshi.statement.Statement;
import luoshi.syntax.Argument;
import luoshi.syntax.VerbPhrase;
import luoshi.syntax.VerbPhrase.Modality;
import luoshi.syntax.VerbPhrase.Under;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of the clauses of one document as facts, in reading order; their subjects are known by
 * the bodies found in the text, and by what "it" takes up.
 */
final class Predicates {

  /** What the last subject named, for the "it" that takes it up. */
  private String last = "pronoun";

  /** What stands under these says something of the main verb or of a noun. */
  private static final Set<Under> ASIDE =
      EnumSet.of(Under.RELATIVE, Under.PURPOSE, Under.MANNER, Under.NOMINAL);

  /**
   * The predicates of a clause.
   *
   * @param clause the clause
   * @param bodies the bodies found in its paragraph
   * @param base index of the paragraph, from which places of bodies count
   */
  List<Predicate> of(Statement clause, List<BodyMention> bodies, int base) {
    List<Predicate> facts = new ArrayList<>();
    VerbPhrase main = main(clause.verbs());
    for (VerbPhrase verb : clause.verbs()) {
      facts.add(fact(clause, verb, verb == main, bodies, base));
    }
    return facts;
  }

  private static @Nullable VerbPhrase main(List<VerbPhrase> verbs) {
    VerbPhrase first =
        verbs.stream()
            .filter(v -> !ASIDE.contains(v.under()))
            .findFirst()
            .orElse(verbs.isEmpty() ? null : verbs.get(0));
    if (first != null && tells(first)) {
      return verbs.stream()
          .filter(v -> v.under() == Under.SAID || v.under() == Under.DENIED)
          .findFirst()
          .orElse(first);
    }
    if (first == null || !first.sort().equals("state") || first.modality() != Modality.NONE) {
      return first;
    }
    if (first.subject() == null) {
      VerbPhrase copula = first;
      return verbs.stream()
          .filter(
              v -> v.start() > copula.start() && !ASIDE.contains(v.under()) && v.subject() != null)
          .findFirst()
          .orElse(first);
    }
    boolean aim = namesAim(first);
    return verbs.stream()
        .filter(
            v ->
                aim
                    ? v.modality() == Modality.INTEND
                    : v.joined() && isToCome(v) && !ASIDE.contains(v.under()))
        .findFirst()
        .orElse(first);
  }

  /** "The ministry said that it will close the school": what is said counts. */
  private static boolean tells(VerbPhrase verb) {
    return verb.modality() == Modality.NONE
        && switch (verb.sort()) {
          case "say", "deny", "ask", "order", "expect" -> true;
          case "intend" -> !verb.object();
          default -> false;
        };
  }

  /** "The works were a success and will be opened": what is still to come counts. */
  private static boolean isToCome(VerbPhrase verb) {
    return verb.modality() == Modality.WILL || verb.modality() == Modality.INTEND;
  }

  /**
   * "Our aim is for every home to have fibre": what is aimed at is said by the verb that follows.
   */
  private static boolean namesAim(VerbPhrase verb) {
    return verb.lemma().equals("be")
        && verb.subject() != null
        && verb.subject().sort().equals("aim");
  }

  private Predicate fact(
      Statement clause, VerbPhrase verb, boolean main, List<BodyMention> bodies, int base) {
    Argument subject = verb.subject();
    String sort = subject == null ? "none" : sort(subject, bodies, base);
    if (sort.equals("pronoun")) {
      sort = last.equals("thing") ? sort : last;
    } else if (main && subject != null && !sort.equals("first") && !sort.equals("expletive")) {
      last = sort;
    }
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
        sort,
        subject == null ? "" : subject.head(),
        subject != null && subject.every(),
        verb.agent() == null ? "none" : sort(verb.agent(), bodies, base),
        verb.object(),
        verb.joined(),
        main,
        clause
            .text()
            .substring(from - clause.start(), Math.min(verb.end(), clause.end()) - clause.start()),
        from,
        Math.min(verb.end(), clause.end()));
  }

  /**
   * A name or noun that a table of bodies knows is an authority, unless its head is another word
   * (全市矿山, "Iceland's exports").
   */
  private static String sort(Argument subject, List<BodyMention> bodies, int base) {
    if (subject.sort().equals("name")
        || subject.sort().equals("thing")
        || subject.sort().equals("group")) {
      for (BodyMention body : bodies) {
        int start = base + body.start();
        if (!body.kind().equals("other")
            && start >= subject.start()
            && start <= subject.start() + 4
            && base + body.end() <= subject.end()
            && body.text().toLowerCase(Locale.ROOT).contains(subject.head())) {
          return body.kind().equals("company") ? "group" : "authority";
        }
      }
    }
    return subject.sort();
  }
}
