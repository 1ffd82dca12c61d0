package luoshi.syntax;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Signs that a word tagged as a verb is a noun, a name or an adjective. */
final class EnglishNominal {

  private static final Pattern NOMINAL =
      Pattern.compile("[a-z]{3,}(?:tion|sion|ment|ness|ity|ship)s?");

  /** Verbs with the ending of a noun. */
  private static final Set<String> VERBS_TOO =
      Set.of(
          "implement",
          "supplement",
          "complement",
          "document",
          "comment",
          "cement",
          "augment",
          "experiment",
          "lament",
          "mention",
          "position",
          "function",
          "commission",
          "station",
          "envision",
          "provision",
          "petition",
          "transition",
          "condition",
          "question",
          "caution",
          "auction",
          "sanction",
          "section",
          "pension",
          "partition",
          "apportion",
          "decommission",
          "reposition",
          "ship",
          "champion",
          "vision");

  private final WordClasses verbs;
  private final WordClasses nouns;
  private final List<Token> tokens;
  private final EnglishContext context;

  EnglishNominal(WordClasses verbs, WordClasses nouns, List<Token> tokens, EnglishContext context) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.tokens = tokens;
    this.context = context;
  }

  /** Enhancements, variation: what the ending makes a noun is no verb, but for a few. */
  boolean isNominalForm(Token token) {
    return NOMINAL.matcher(token.word()).matches()
        && verbs.get(token.word()) == null
        && VERBS_TOO.stream().noneMatch(token.word()::startsWith);
  }

  /** "to progress the design works at the quay": behind a noun that a verb governs. */
  boolean isWorks(int i, Token token) {
    return token.is(Pos.VERB)
        && token.word().equals("works")
        && i > 1
        && tokens.get(i - 1).is(Pos.NOUN)
        && tokens.subList(0, i - 1).stream().anyMatch(before -> before.is(Pos.VERB));
  }

  /** "Payroll taxes will …": nouns alone between the word and a modal make one subject. */
  boolean opensSubject(int i) {
    if (!context.isBase(tokens.get(i))
        || i > 0 && EnglishRetagger.OPENS.indexOf(tokens.get(i - 1).text().charAt(0)) < 0) {
      return false;
    }
    if (context.isTitle(i)) {
      return true;
    }
    for (int k = i + 1; k < Math.min(tokens.size(), i + 6); k++) {
      Token token = tokens.get(k);
      if (EnglishWords.isModal(token.word()) || EnglishWords.BE.contains(token.word())) {
        return k > i + 1;
      }
      if (!token.is(Pos.NOUN) && !token.is(Pos.NAME) && !token.is(Pos.ADJECTIVE)) {
        return false;
      }
    }
    return false;
  }

  /** "the plan", "a review", "of work": a verb cannot stand there. */
  boolean isNounInPhrase(int i) {
    Token token = tokens.get(i);
    Token before = i == 0 ? null : tokens.get(i - 1);
    return before != null
        && context.isBase(token)
        && (before.is(Pos.DETERMINER)
                && !before.word().equals("that")
                && !before.word().equals("all")
            || context.isPossessive(before)
            || before.word().equals("'s")
            || before.is(Pos.PREPOSITION) && !before.word().equals("to"));
  }

  /** "guidance on preferred formats". */
  boolean modifies(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).word().endsWith("ed")
        && tokens.get(i - 1).is(Pos.PREPOSITION)
        && tokens.get(i + 1).is(Pos.NOUN);
  }

  /** "Changning recently unveiled": a capitalised word that no table knows, before a verb. */
  boolean isNameBeforeVerb(int i, Token token) {
    int next = i + 1;
    while (next < tokens.size() && tokens.get(next).is(Pos.ADVERB)) {
      next++;
    }
    return Character.isUpperCase(token.text().charAt(0))
        && verbs.get(token.word()) == null
        && next < tokens.size()
        && tokens.get(next).is(Pos.VERB)
        && !context.isBase(tokens.get(next));
  }

  /** "2030 objective: …". */
  boolean isLabel(int i, Token token) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).text().equals(":")
        && !nouns.sort(token.word()).isEmpty();
  }

  /** "anticipates losses": of two verbs side by side the second is a noun. */
  boolean isObjectOf(int i) {
    return i > 0
        && tokens.get(i - 1).is(Pos.VERB)
        && tokens.get(i).word().endsWith("s")
        && !tokens.get(i - 1).word().equals("help");
  }

  /** "a renewed focus", "their existing rights". */
  boolean isDetermined(int i) {
    Token before = i == 0 ? null : tokens.get(i - 1);
    return before != null
        && (before.is(Pos.DETERMINER)
                && !before.word().equals("that")
                && !before.word().equals("all")
            || context.isPossessive(before)
            || before.word().equals("'s"));
  }
}
