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
    return EnglishReduced.mark(tokens, isOnlyToDo(tokens, found) ? freed(found) : found);
  }

  /**
   * "To hold the first meeting in May": an infinitive that opens an entry and stands over nothing
   * says what is to be done, as an imperative does.
   */
  private static boolean isOnlyToDo(List<Token> tokens, List<VerbPhrase> found) {
    return !found.isEmpty()
        && tokens.stream()
            .filter(token -> Character.isLetter(token.text().charAt(0)))
            .findFirst()
            .filter(token -> token.word().equals("to") && token.start() == found.get(0).start())
            .isPresent()
        && found.stream().allMatch(verb -> verb.under() != Under.NOTHING && verb.subject() == null);
  }

  private static List<VerbPhrase> freed(List<VerbPhrase> found) {
    List<VerbPhrase> freed = new ArrayList<>(found);
    for (int i = 0; i == 0 || i < found.size() && found.get(i).joined(); i++) {
      freed.set(i, found.get(i).under(Under.NOTHING));
    }
    return freed;
  }

  private VerbPhrase predicate(List<Token> tokens, EnglishGroup group, List<VerbPhrase> before) {
    EnglishEmbedding place = EnglishEmbedding.of(tokens, group, verbs, arguments);
    VerbPhrase partner = partner(tokens, group, place, before);
    boolean joined = partner != null;
    Argument subject = place.subject();
    if (subject == null && partner != null) {
      subject = partner.subject();
    }
    boolean chosen = place.subject() != null && place.subject().sort().equals("choice");
    if (!chosen && equated(tokens, group)) {
      group = group.equated();
    }
    boolean intended = place.intended() && group.modality() == Modality.NONE;

    Modality modality = intended ? Modality.INTEND : group.modality();
    Tense tense = intended ? Tense.TO_COME : group.tense();
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
    if (under == Under.MANNER && !before.isEmpty() && modality == Modality.NONE) {
      VerbPhrase governor = finite(before);
      modality = governor.modality();
      tense = governor.tense();
      subject = governor.subject();
    }
    if (partner != null && under == Under.NOTHING) {
      under = partner.under();
    }
    int said = group.form() == Form.BASE ? doubled(tokens, group.verb()) : group.verb();
    Token verb = tokens.get(group.verb());
    WordClasses.Entry entry = entry(tokens, said);
    return new VerbPhrase(
        tokens.get(group.start()).start(),
        verb.end(),
        verb.start(),
        entry == null
            ? EnglishLemma.of(tokens.get(said).word(), form(tokens.get(said), group))
            : entry.lemma(),
        sort(tokens, group, entry),
        group.form(),
        modality,
        tense,
        negated,
        group.passive(),
        under,
        group.phase(),
        subject,
        group.passive()
            ? arguments.agentAfter(tokens, group.verb())
            : group.addressee() >= 0 ? place.asker() : null,
        arguments.objectAfter(tokens, said),
        joined);
  }

  /**
   * "the only way to win is to wait", "to govern is to choose": one thing is said to be another.
   */
  private boolean equated(List<Token> tokens, EnglishGroup group) {
    int be = group.start();
    boolean two =
        EnglishWords.BE.contains(tokens.get(be).word())
            && be + 1 < tokens.size()
            && tokens.get(be + 1).word().equals("to");
    boolean chosen = false;
    for (int i = be - 1; two && i >= 0 && !".,;:".contains(tokens.get(i).text()); i--) {
      Token token = tokens.get(i);
      boolean opens = i == 0 || "\"“'‘".contains(tokens.get(i - 1).text());
      if (opens && token.word().equals("to")) {
        return true;
      }
      chosen |= arguments.sort(token.word()).equals("choice");
      boolean infinitive = i > 0 && tokens.get(i - 1).word().equals("to");
      if (token.is(Pos.AUXILIARY) && !infinitive || chosen) {
        return chosen;
      }
    }
    return false;
  }

  /** "committed to scrapping": the deed may have another form than its group. */
  private static Form form(Token said, EnglishGroup group) {
    return group.form() == Form.BASE && said.word().endsWith("ing") && said.word().length() > 5
        ? Form.ING
        : group.form();
  }

  /**
   * "will review and update the rules": of two verbs side by side, the second one if it says more.
   */
  private int doubled(List<Token> tokens, int verb) {
    boolean pair =
        verb + 2 < tokens.size()
            && tokens.get(verb + 1).is(Pos.CONJUNCTION)
            && tokens.get(verb + 2).is(Pos.VERB);
    return pair && verbs.sort(tokens.get(verb).word()).equals("vague") ? verb + 2 : verb;
  }

  /**
   * The entry of a verb, or of the phrase that it makes with a word after it: "get rid", "make
   * rapid progress".
   */
  private WordClasses.@Nullable Entry entry(List<Token> tokens, int verb) {
    String word = tokens.get(verb).word();
    for (int k = verb + 1; k < Math.min(tokens.size(), verb + 4); k++) {
      WordClasses.Entry phrase = verbs.get(word + " " + tokens.get(k).word());
      if (phrase != null) {
        return phrase;
      }
      if (!tokens.get(k).is(Pos.ADJECTIVE)
          && !tokens.get(k).is(Pos.DETERMINER)
          && !tokens.get(k).is(Pos.ADVERB)) {
        break;
      }
    }
    return verbs.get(word);
  }

  private static String sort(
      List<Token> tokens, EnglishGroup group, WordClasses.@Nullable Entry entry) {
    String word = tokens.get(group.verb()).word();
    boolean state = EnglishWords.BE.contains(word) || EnglishWords.HAVE.contains(word);
    if (EnglishWords.isModal(word)) {
      return "modal";
    }
    boolean phrase = entry != null && entry.lemma().indexOf(' ') > 0;
    return state && !phrase ? "state" : entry == null ? "act" : entry.sort();
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
              || group.form() == Form.ING && partner.modality() == Modality.INTEND
              || group.form() == Form.PAST && partner.tense() == Tense.DONE;
      if (same && (partner.under() != Under.RELATIVE || goesOn(tokens, partner, group))) {
        return partner;
      }
    }
    return null;
  }

  /**
   * "those who produce, import and sell goods": what relates has no object before the list ends.
   */
  private static boolean goesOn(List<Token> tokens, VerbPhrase relative, EnglishGroup group) {
    int end = tokens.get(group.start()).start();
    return tokens.stream()
        .filter(token -> token.start() >= relative.end() && token.start() < end)
        .findFirst()
        .filter(token -> token.text().equals(",") || token.is(Pos.CONJUNCTION))
        .isPresent();
  }

  /** The nearest verb before that stands on its own feet. */
  private static VerbPhrase finite(List<VerbPhrase> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      VerbPhrase verb = before.get(i);
      if (verb.under() == Under.NOTHING || verb.under() == Under.SAID) {
        return verb;
      }
    }
    return before.get(before.size() - 1);
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
