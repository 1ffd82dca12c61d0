package luoshi.syntax;

import java.util.List;
import luoshi.syntax.VerbPhrase.Form;
import luoshi.syntax.VerbPhrase.Under;
import org.jspecify.annotations.Nullable;

/**
 * What an English verb group stands under, and its subject: read off the words to its left.
 *
 * @param under what it stands under
 * @param subject its subject, or null where none stands there
 * @param intended whether a noun of intent governs it ("a plan to open")
 * @param asker who asks or orders its subject to do it, or null
 */
record EnglishEmbedding(
    Under under, @Nullable Argument subject, boolean intended, @Nullable Argument asker) {

  private EnglishEmbedding(Under under, @Nullable Argument subject) {
    this(under, subject, false, null);
  }

  private EnglishEmbedding(Under under, @Nullable Argument subject, boolean intended) {
    this(under, subject, intended, null);
  }

  private static final EnglishEmbedding FREE = new EnglishEmbedding(Under.NOTHING, null);

  static EnglishEmbedding of(
      List<Token> tokens, EnglishGroup group, WordClasses verbs, EnglishArguments arguments) {
    return new Reader(tokens, verbs, arguments).read(group);
  }

  private record Reader(List<Token> tokens, WordClasses verbs, EnglishArguments arguments) {

    EnglishEmbedding read(EnglishGroup group) {
      int left = group.start() - 1;
      while (left >= 0
          && tokens.get(left).is(Pos.ADVERB)
          && !EnglishWords.TIME.contains(tokens.get(left).word())) {
        left--;
      }
      if (group.addressee() >= 0) {
        EnglishArguments.Found who =
            arguments.before(tokens, infinitiveOf(group) - 1, group.addressee());
        EnglishEmbedding asking = left < 0 ? FREE : finite(left, group);
        return new EnglishEmbedding(
            asking.under, who == null ? null : who.argument(), false, asking.subject);
      }
      if (group.infinitive()) {
        boolean opens = left < 0 || tokens.get(infinitiveOf(group)).text().equals("To");
        return opens ? new EnglishEmbedding(Under.PURPOSE, null) : infinitive(left);
      }
      if (left < 0) {
        return FREE;
      }
      if (group.form() == Form.ING && group.start() == group.verb()) {
        return participle(left);
      }
      return finite(left, group);
    }

    private int infinitiveOf(EnglishGroup group) {
      int i = group.verb();
      while (i > group.start() && !tokens.get(i).word().equals("to")) {
        i--;
      }
      return i;
    }

    private EnglishEmbedding infinitive(int left) {
      Token before = tokens.get(left);
      if (before.isNominal()) {
        EnglishArguments.Found noun = arguments.before(tokens, left);
        if (noun != null && noun.first() > 0 && tokens.get(noun.first() - 1).word().equals("for")) {
          return new EnglishEmbedding(Under.NOTHING, noun.argument(), isAimed(noun.first() - 2));
        }
        String sort = arguments.sort(before.word());
        if (noun != null
            && opens(noun.first())
            && !holdsVerb(noun.first(), left)
            && (acts(noun.argument().sort()) || counts(noun.first(), left))) {
          return new EnglishEmbedding(Under.NOTHING, noun.argument(), true);
        }
        if (isDenied(left)) {
          return new EnglishEmbedding(Under.DENIED, null);
        }
        if (sort.equals("aim") || sort.equals("promise") || sort.equals("instrument")) {
          return new EnglishEmbedding(Under.NOMINAL, noun == null ? null : noun.argument(), true);
        }
      }
      if (EnglishWords.CONDITION.contains(before.word())) {
        return new EnglishEmbedding(Under.CONDITION, null);
      }
      if (left > 0 && (before.word().equals("due") || before.word().equals("scheduled"))) {
        EnglishArguments.Found noun = arguments.before(tokens, left - 1);
        return new EnglishEmbedding(Under.NOTHING, noun == null ? null : noun.argument(), true);
      }
      return before.is(Pos.CONJUNCTION) || isMark(before)
          ? FREE
          : new EnglishEmbedding(Under.PURPOSE, null);
    }

    /**
     * "Ministry of Ports to open 3 quays", "All departments to publish": who is to do it opens the
     * line.
     */
    private boolean opens(int first) {
      return first == 0 || "-•*–|:".contains(tokens.get(first - 1).text());
    }

    /** "The council widened roads to let", "Preparing the board to let": no name of who does it. */
    private boolean holdsVerb(int first, int last) {
      for (int i = first; i <= last; i++) {
        if (tokens.get(i).is(Pos.VERB)) {
          return true;
        }
      }
      return false;
    }

    /** "90% of vehicles to be electric". */
    private boolean counts(int first, int last) {
      for (int i = first; i <= last; i++) {
        if (tokens.get(i).is(Pos.NUMBER)) {
          return true;
        }
      }
      return false;
    }

    private static boolean acts(String sort) {
      return sort.equals("authority") || sort.equals("office") || sort.equals("name");
    }

    /** "our aim is for every home to have". */
    private boolean isAimed(int before) {
      if (before < 1) {
        return false;
      }
      int noun = EnglishWords.BE.contains(tokens.get(before).word()) ? before - 1 : before;
      String sort = arguments.sort(tokens.get(noun).word());
      return sort.equals("aim") || sort.equals("promise") && noun == before;
    }

    /** "no plans to", "no decision to", "without a plan to". */
    private boolean isDenied(int noun) {
      for (int i = noun - 1; i >= 0 && i >= noun - 4; i--) {
        String word = tokens.get(i).word();
        boolean none = word.equals("no") && !EnglishWords.isBound(tokens, i);
        if (none || word.equals("without") || word.equals("any") && isDenied(i)) {
          return true;
        }
      }
      return false;
    }

    private EnglishEmbedding participle(int last) {
      boolean bounded = last > 1 && tokens.get(last - 1).word().equals("at");
      int left = bounded ? last - 2 : last;
      Token before = tokens.get(left);

      if (before.is(Pos.CONJUNCTION)) {
        return FREE;
      }
      boolean opens = isMark(before) && !before.text().equals(",");
      if (opens) {
        return FREE;
      }
      boolean noun = before.is(Pos.PREPOSITION) && !before.word().equals("by");
      boolean aim = noun && left > 0 && arguments.sort(tokens.get(left - 1).word()).equals("aim");
      return new EnglishEmbedding(noun ? Under.NOMINAL : Under.MANNER, null, aim);
    }

    /** "resolved that officers publish": what is resolved or ordered is to be done. */
    private boolean isResolved(int that) {
      for (int i = that; i >= 0 && i > that - 4; i--) {
        if (tokens.get(i).is(Pos.VERB)) {
          String sort = verbs.sort(tokens.get(i).word());
          return sort.equals("intend") || sort.equals("order") || sort.equals("ask");
        }
      }
      return false;
    }

    private EnglishEmbedding finite(int left, EnglishGroup group) {
      Token before = tokens.get(left);
      if (isRelative(left)) {
        EnglishArguments.Found antecedent = left == 0 ? null : arguments.before(tokens, left - 1);
        return new EnglishEmbedding(
            Under.RELATIVE, antecedent == null ? null : antecedent.argument());
      }
      EnglishArguments.Found subject = arguments.before(tokens, left);
      if (subject == null) {
        return before.is(Pos.CONJUNCTION) || isMark(before)
            ? FREE
            : new EnglishEmbedding(opener(left), null);
      }
      if (isContact(subject, group)) {
        return new EnglishEmbedding(Under.RELATIVE, subject.argument());
      }
      Under under = opener(subject.first() - 1);
      boolean wanted =
          under == Under.SAID
              && group.form() == Form.BASE
              && group.start() == group.verb()
              && isResolved(subject.first() - 1);
      return new EnglishEmbedding(under, subject.argument(), wanted);
    }

    /** "In the budget I will present, …": a noun of the opening phrase is what is presented. */
    private boolean isContact(EnglishArguments.Found subject, EnglishGroup group) {
      int noun = subject.first() - 1;
      int after = group.verb() + 1;
      return noun > 0
          && tokens.get(noun).is(Pos.NOUN)
          && EnglishArguments.isSubjectPronoun(tokens.get(subject.first()))
          && opensWithPreposition()
          && !arguments.objectAfter(tokens, group.verb())
          && tokens.stream().skip(after).anyMatch(token -> token.text().equals(","))
          && tokens.stream().skip(after).anyMatch(token -> token.is(Pos.AUXILIARY));
    }

    private boolean opensWithPreposition() {
      int first = tokens.get(0).is(Pos.CONJUNCTION) ? 1 : 0;
      return first < tokens.size() && tokens.get(first).is(Pos.PREPOSITION);
    }

    private boolean isRelative(int i) {
      Token token = tokens.get(i);
      if (!EnglishWords.RELATIVE.contains(token.word()) || token.is(Pos.DETERMINER)) {
        return false;
      }
      int noun = i - 1;
      while (noun > 0 && (isMark(tokens.get(noun)) || tokens.get(noun).is(Pos.PREPOSITION))) {
        noun--;
      }
      return noun >= 0 && (tokens.get(noun).isNominal() || !token.word().equals("that"));
    }

    /** What the word before a subject says of the clause. */
    private Under opener(int i) {
      while (i >= 0
          && (tokens.get(i).is(Pos.ADVERB) && !EnglishWords.TIME.contains(tokens.get(i).word()))) {
        i--;
      }
      if (i < 0) {
        return Under.NOTHING;
      }
      String word = tokens.get(i).word();
      if (EnglishWords.CONDITION.contains(word)) {
        return Under.CONDITION;
      }
      if (EnglishWords.TIME.contains(word) && !tokens.get(i).is(Pos.PREPOSITION)) {
        return Under.TIME;
      }
      if (EnglishWords.REASON.contains(word)) {
        return Under.REASON;
      }
      if (word.equals("that")
          || word.equals("which")
          || word.equals("what")
          || word.equals("how")
          || word.equals("why")) {
        return i == 0 ? Under.NOTHING : governed(i - 1, word);
      }
      return tokens.get(i).is(Pos.VERB) ? told(i) : Under.NOTHING;
    }

    private Under governed(int i, String word) {
      int verb = i;
      while (verb > 0 && verb > i - 4 && !tokens.get(verb).is(Pos.VERB)) {
        verb--;
      }
      if (tokens.get(verb).is(Pos.VERB)) {
        Under told = told(verb);
        if (told != Under.NOTHING) {
          return told;
        }
      }
      return tokens.get(i).isNominal() && (word.equals("that") || word.equals("which"))
          ? Under.RELATIVE
          : word.equals("that") ? Under.SAID : Under.CONDITION;
    }

    private Under told(int verb) {
      String sort = verbs.sort(tokens.get(verb).word());
      return switch (sort) {
        case "deny" -> Under.DENIED;
        case "say", "intend", "expect", "ask", "order" -> negated(verb) ? Under.DENIED : Under.SAID;
        default -> Under.NOTHING;
      };
    }

    private boolean negated(int verb) {
      for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
        String word = tokens.get(i).word();
        if (word.equals("not") || word.equals("n't") || word.equals("never")) {
          return true;
        }
      }
      return false;
    }

    private static boolean isMark(Token token) {
      return token.is(Pos.MARK) || !Character.isLetterOrDigit(token.text().charAt(0));
    }
  }
}
