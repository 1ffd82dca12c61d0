package luoshi.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.syntax.VerbPhrase.Form;

/**
 * Mends what a tagger trained on running prose gets wrong in policy papers: imperatives at the head
 * of an item (audit the canal), verbs behind a modal or "to" whose word is mostly a noun, and verbs
 * joined to them (… and map every pipe). The place decides, not the word.
 */
final class EnglishRetagger {

  static final String OPENS = ".;:•*–—-●○▪·►▶■□◆◇➢➤✓✔★☆(|\"“";

  private static final Set<String> BEFORE_OBJECT =
      Set.of("all", "every", "each", "more", "up", "out", "another", "any", "both", "further");

  /** Adjectives as often as verbs: "open data", "complete lists". */
  private static final Set<String> ADJECTIVE_TOO =
      Set.of(
          "open",
          "complete",
          "clean",
          "clear",
          "free",
          "close",
          "present",
          "direct",
          "secure",
          "live",
          "last",
          "total",
          "separate",
          "correct",
          "own",
          "near",
          "slow",
          "narrow",
          "empty",
          "dry");

  private static final Set<String> BEFORE_IS =
      Set.of("it", "he", "she", "that", "there", "here", "what", "who");

  private static final Set<String> LIKE_PREPOSITION =
      Set.of(
          "starting",
          "beginning",
          "following",
          "according",
          "compared",
          "depending",
          "relating",
          "owing",
          "pertaining");

  private static final Set<String> NEXT =
      Set.of("to", "this", "next", "today", "tomorrow", "tonight", "now", "immediately");

  private final WordClasses verbs;

  private final List<Token> tokens;
  private final EnglishContext context;
  private final EnglishNominal nominal;
  private final EnglishGoverned governed;

  private EnglishRetagger(WordClasses verbs, WordClasses nouns, List<Token> tokens) {
    this.verbs = verbs;
    this.tokens = new ArrayList<>(tokens);
    this.context = new EnglishContext(verbs, this.tokens);
    this.nominal = new EnglishNominal(verbs, nouns, this.tokens, context);
    this.governed = new EnglishGoverned(verbs, nouns, this.tokens, context);
  }

  static List<Token> mend(WordClasses verbs, WordClasses nouns, List<Token> tokens) {
    EnglishRetagger retagger = new EnglishRetagger(verbs, nouns, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      retagger.mend(i);
    }
    return retagger.tokens;
  }

  private void mend(int i) {
    Token token = tokens.get(i);
    if (opensWithAdverb(i, token)) {
      set(i, Pos.ADVERB);
    } else if (isTimeAdverb(token) || isFromOn(i, token)) {
      set(i, token.is(Pos.VERB) ? Pos.PREPOSITION : Pos.ADVERB);
    } else if (token.word().equals("of")) {
      set(i, Pos.PREPOSITION);
    } else if (EnglishWords.isModal(token.word()) && !token.is(Pos.NOUN) || isClitic(i, token)) {
      set(i, Pos.AUXILIARY);
    } else if (nominal.isNominalForm(token) || nominal.isWorks(i, token)) {
      set(i, token.is(Pos.VERB) ? Pos.NOUN : token.pos());
    } else if (isVerb(i, token)) {
      set(i, Pos.VERB);
    } else if (token.is(Pos.VERB) && nominal.isNameBeforeVerb(i, token)) {
      set(i, Pos.NAME);
    } else if (token.is(Pos.VERB)
        && (nominal.isNounInPhrase(i)
            || nominal.opensSubject(i)
            || nominal.isObjectOf(i)
            || nominal.isLabel(i, token))) {
      set(i, Pos.NOUN);
    } else if (token.is(Pos.VERB)
        && !context.isBase(token)
        && (nominal.isDetermined(i) || nominal.modifies(i))) {
      set(i, Pos.ADJECTIVE);
    }
  }

  /** "Gradually transform 30 shops": its capital makes no name of the adverb. */
  private boolean opensWithAdverb(int i, Token token) {
    return token.word().endsWith("ly")
        && verbs.get(token.word()) == null
        && i + 1 < tokens.size()
        && context.known(tokens.get(i + 1), Form.BASE)
        && (i == 0 || OPENS.indexOf(tokens.get(i - 1).text().charAt(0)) >= 0);
  }

  private static boolean isTimeAdverb(Token token) {
    return !token.is(Pos.VERB)
        && (token.word().equals("today")
            || token.word().equals("tonight")
            || token.word().equals("tomorrow"));
  }

  /** "starting from 1 February", "compared to 1990": participles that stand like a preposition. */
  private boolean isFromOn(int i, Token token) {
    return token.is(Pos.VERB)
        && LIKE_PREPOSITION.contains(token.word())
        && i + 1 < tokens.size()
        && (token.word().equals("following")
            || tokens.get(i + 1).is(Pos.PREPOSITION)
            || NEXT.contains(tokens.get(i + 1).word())
            || tokens.get(i + 1).is(Pos.NUMBER));
  }

  /** "we've", "it's" in two words; 's behind a noun is no verb. */
  private boolean isClitic(int i, Token token) {
    return switch (token.word()) {
      case "'ve", "'re", "'m", "'ll" -> true;
      case "'s", "’s" -> i > 0 && BEFORE_IS.contains(tokens.get(i - 1).word());
      default -> false;
    };
  }

  private boolean isVerb(int i, Token token) {
    if (!token.is(Pos.VERB) && !token.is(Pos.AUXILIARY) && isLoosePreposition(i, token)) {
      return isGoverned(i, token);
    }
    return context.isWord(token)
        && !token.is(Pos.VERB)
        && (isGoverned(i, token)
            || isImperative(i, token)
            || isJoined(i, token)
            || governed.holds(i, token));
  }

  /** "will widen the road": tagged as a preposition, which none can be behind a modal. */
  private static boolean isLoosePreposition(int i, Token token) {
    return token.is(Pos.PREPOSITION) && token.word().length() > 4 && i > 0;
  }

  /** Behind a modal or "to", adverbs between them at most. */
  private boolean isGoverned(int i, Token token) {
    int before = context.beforeAdverbs(i);
    if (before < 0 || !context.isBase(token) || token.is(Pos.ADVERB) && verbFollows(i)) {
      return false;
    }
    Token governor = tokens.get(before);
    return governor.is(Pos.AUXILIARY) && EnglishWords.isModal(governor.word())
        ? true
        : governor.word().equals("to")
            && (governor.is(Pos.PARTICLE)
                || context.known(token, Form.BASE) && takesObject(i, token));
  }

  private boolean verbFollows(int i) {
    return i + 1 < tokens.size()
        && (tokens.get(i + 1).is(Pos.VERB)
            || tokens.get(i + 1).is(Pos.AUXILIARY)
            || tokens.get(i + 1).is(Pos.ADVERB));
  }

  private boolean isImperative(int i, Token token) {
    int before = context.beforeAdverbs(i);
    boolean opens =
        before < 0
            || OPENS.indexOf(tokens.get(before).text().charAt(0)) >= 0
            || context.closesOpeningTime(before);
    return opens
        && context.isBase(token)
        && !isLoose(token)
        && !context.isTitle(i)
        && takesObject(i, token);
  }

  private boolean isJoined(int i, Token token) {
    if (i < 3 || !context.isBase(token) || isLoose(token) || !takesObject(i, token)) {
      return false;
    }
    Token before = tokens.get(context.beforeAdverbs(i) < 0 ? 0 : context.beforeAdverbs(i));
    return (before.is(Pos.CONJUNCTION) || before.text().equals(",")) && verbBefore(i);
  }

  /** "so the board …": an adverb that no table knows as a verb is none. */
  private boolean isLoose(Token token) {
    return token.is(Pos.ADVERB) && verbs.get(token.word()) == null;
  }

  private boolean verbBefore(int i) {
    for (int k = i - 2; k >= 0; k--) {
      Token token = tokens.get(k);
      if (token.is(Pos.VERB)) {
        return context.isBase(token);
      }
      if (".;:".contains(token.text())) {
        return false;
      }
    }
    return false;
  }

  /** A determiner or number follows, or the word is a verb of the tables and a noun phrase does. */
  private boolean takesObject(int i, Token token) {
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    if (next == null) {
      return false;
    }
    boolean determined =
        next.is(Pos.DETERMINER)
            || next.word().equals("no") && EnglishWords.isBound(tokens, i + 1)
            || next.is(Pos.NUMBER) && (countsThings(i + 2) || context.known(token, Form.BASE))
            || BEFORE_OBJECT.contains(next.word())
            || EnglishContext.isPossessive(next)
            || "$€£¥₹".contains(next.text());
    boolean purpose =
        next.word().equals("to")
            && context.known(token, Form.BASE)
            && verbs.sort(token.word()).equals("intend");
    return purpose
        || determined && !token.is(Pos.PRONOUN) && !token.is(Pos.NUMBER)
        || context.known(token, Form.BASE)
            && !(token.is(Pos.ADJECTIVE) && ADJECTIVE_TOO.contains(token.word()))
            && (next.isNominal()
                || next.is(Pos.ADJECTIVE)
                || next.is(Pos.VERB)
                || next.is(Pos.SUBORDINATOR)
                || "how what which whether why".contains(next.word())
                || next.is(Pos.CONJUNCTION)
                    && i + 2 < tokens.size()
                    && context.known(tokens.get(i + 2), Form.BASE));
  }

  /** "build 30 parks", not "commitment 7" or "page 3 of 12". */
  private boolean countsThings(int i) {
    return i < tokens.size()
        && (tokens.get(i).isNominal()
            || tokens.get(i).is(Pos.ADJECTIVE)
            || tokens.get(i).is(Pos.NUMBER));
  }

  private void set(int i, Pos pos) {
    tokens.set(i, tokens.get(i).as(pos));
  }
}
