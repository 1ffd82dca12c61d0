package luoshi.rulebook.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A verb of a clause with all that says how it is meant. Its words are those of the verb group,
 * from the words of intent on ("plans to open").
 *
 * @param clause number of the clause
 * @param lemma the verb in its base form
 * @param sort its class in the tables of {@code rules/syntax} (vague, change, state, result …), or
 *     act where it stands in none
 * @param form BASE, THIRD, PAST or ING; BASE in Chinese
 * @param modality NONE, WILL, ORDER, INTEND, EXPECT, ASK, SHOULD, MAY or WOULD
 * @param tense TO_COME, UNDER_WAY, DONE, STANDING or OPEN
 * @param negated whether a word of its own denies it
 * @param passive whether its subject suffers it
 * @param under NOTHING, SAID, DENIED, RELATIVE, CONDITION, TIME, PURPOSE, REASON, EXAMPLE or MANNER
 * @param phase begin, finish, continue, postpone, or empty
 * @param subject what its subject is: first, pronoun, expletive, authority, office, group, name,
 *     aim, promise, instrument or thing; none where no subject stands
 * @param who head word of the subject, or empty
 * @param every whether its subject is all or each of a kind
 * @param by who does what a passive says, or who asks the subject to do it, sorted as a subject;
 *     none where nobody is named
 * @param object whether a noun phrase follows as its object
 * @param joined whether it shares subject and modality with a verb before it
 * @param main whether it is the first verb of its clause that stands under no other
 * @param text the words as written
 * @param start index into the document's text
 * @param end index after it
 */
public record Predicate(
    int clause,
    String lemma,
    String sort,
    String form,
    String modality,
    String tense,
    boolean negated,
    boolean passive,
    String under,
    String phase,
    String subject,
    String who,
    boolean every,
    String by,
    boolean object,
    boolean joined,
    boolean main,
    String text,
    int start,
    int end)
    implements Words {

  @Override
  public List<String> relations(Set<String> asked) {
    return Stream.of(
            relation(asked, "modality", modality),
            relation(asked, "tense", tense),
            relation(asked, "under", under),
            relation(asked, "phase", phase),
            relation(asked, "sort", sort),
            relation(asked, "subject", subject),
            relation(asked, "by", by),
            relation(asked, "negated", negated ? "yes" : "no"),
            relation(asked, "passive", passive ? "yes" : "no"),
            relation(asked, "every", every ? "yes" : "no"),
            relation(asked, "object", object ? "yes" : "no"))
        .filter(relation -> !relation.isEmpty())
        .toList();
  }

  private static String relation(Set<String> asked, String property, String value) {
    return asked.contains(property) && !value.isEmpty()
        ? property + ": " + value.toLowerCase(Locale.ROOT).replace('_', ' ')
        : "";
  }
}
