package luoshi.syntax;

import java.util.ArrayList;
import java.util.List;
import luoshi.syntax.VerbPhrase.Form;
import luoshi.syntax.VerbPhrase.Modality;
import luoshi.syntax.VerbPhrase.Tense;
import luoshi.syntax.VerbPhrase.Under;
import org.jspecify.annotations.Nullable;

/** Finds the predicates of an English sentence, from left to right, verb group by verb group. */
final class EnglishPredicates {

  private final WordClasses verbs;
  private final EnglishArguments arguments;

  EnglishPredicates(WordClasses verbs, WordClasses nouns) {
    this.verbs = verbs;
    this.arguments = new EnglishArguments(nouns);
  }

  List<VerbPhrase> of(List<Token> tokens) {
    List<VerbPhrase> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      EnglishGroup group = EnglishGroup.at(tokens, i, verbs);
      if (group == null) {
        i++;
      } else {
        found.add(predicate(tokens, group, found));
        i = group.end();
      }
    }
    return found;
  }

  private VerbPhrase predicate(List<Token> tokens, EnglishGroup group, List<VerbPhrase> before) {
    EnglishEmbedding place = EnglishEmbedding.of(tokens, group, verbs, arguments);
    VerbPhrase partner = partner(tokens, group, place, before);
    boolean joined = partner != null;
    Argument subject = place.subject();
    if (subject == null && partner != null) {
      subject = partner.subject();
    }
    Modality modality = group.modality();
    Tense tense = group.tense();
    if (tense == Tense.OPEN
        && group.form() == Form.BASE
        && !group.infinitive()
        && place.subject() != null) {
      tense = Tense.STANDING;
    }
    Under under = place.under();
    boolean negated = group.negated();
    if (partner != null && modality == Modality.NONE && group.sharesWith(partner)) {
      modality = partner.modality();
      tense = modality == Modality.NONE ? tense : partner.tense();
      negated |= partner.negated();
    }
    if (partner != null && under == Under.NOTHING) {
      under = partner.under();
    }
    Token verb = tokens.get(group.verb());
    WordClasses.Entry entry = verbs.get(verb.word());
    return new VerbPhrase(
        tokens.get(group.start()).start(),
        verb.end(),
        verb.start(),
        entry == null ? EnglishGroup.lemma(verb.word(), group.form()) : entry.lemma(),
        sort(tokens, group, entry),
        group.form(),
        modality,
        tense,
        negated,
        group.passive(),
        under,
        group.phase(),
        subject,
        arguments.objectAfter(tokens, group.verb()),
        joined);
  }

  /** "take part", "make sure": light verbs with what completes them say what a vague verb says. */
  private static String sort(
      List<Token> tokens, EnglishGroup group, WordClasses.@Nullable Entry entry) {
    String word = tokens.get(group.verb()).word();
    boolean state = EnglishWords.BE.contains(word) || EnglishWords.HAVE.contains(word);
    return state ? "state" : entry == null ? "act" : entry.sort();
  }

  /**
   * The predicate with which a group shares what stands before both: "will open A, hire B and train
   * C", "plans to open A and to hire B".
   */
  private @Nullable VerbPhrase partner(
      List<Token> tokens, EnglishGroup group, EnglishEmbedding place, List<VerbPhrase> before) {
    if (before.isEmpty() || place.subject() != null || !isCoordinated(tokens, group)) {
      return null;
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 8); i--) {
      VerbPhrase partner = before.get(i);
      boolean same =
          group.form() == partner.form()
              || group.form() == Form.BASE && partner.modality() != Modality.NONE
              || group.form() == Form.PAST && partner.tense() == Tense.DONE;
      if (same && partner.under() != Under.RELATIVE) {
        return partner;
      }
    }
    return null;
  }

  private static boolean isCoordinated(List<Token> tokens, EnglishGroup group) {
    int i = group.start() - 1;
    while (i >= 0
        && (tokens.get(i).is(Pos.ADVERB) || EnglishWords.NOT.contains(tokens.get(i).word()))) {
      i--;
    }
    return i >= 0
        && (tokens.get(i).is(Pos.CONJUNCTION)
            || tokens.get(i).text().equals(",")
            || tokens.get(i).text().equals(";"));
  }
}
