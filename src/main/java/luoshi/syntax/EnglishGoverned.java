package luoshi.syntax;

import java.util.List;
import java.util.Set;
import luoshi.syntax.VerbPhrase.Form;

/**
 * Knows a word that a tagger takes for a noun as a verb by the word before it: a person, a noun of
 * aim, be, by, that.
 */
final class EnglishGoverned {

  private static final Set<String> PERSONS =
      Set.of("it", "we", "they", "he", "she", "i", "who", "which");

  private final WordClasses verbs;
  private final WordClasses nouns;
  private final List<Token> tokens;
  private final EnglishContext context;

  EnglishGoverned(
      WordClasses verbs, WordClasses nouns, List<Token> tokens, EnglishContext context) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.tokens = tokens;
    this.context = context;
  }

  /** Whether what stands before word i makes a verb of it. */
  boolean holds(int i, Token token) {
    return isIntent(i, token)
        || isMeans(i, token)
        || isAimed(i, token)
        || isUnderWay(i, token)
        || isWanted(i, token);
  }

  /** "it plans to", "the board pledges to": a noun by its spelling, a verb by its place. */
  private boolean isIntent(int i, Token token) {
    WordClasses.Entry entry = verbs.get(token.word());
    if (i == 0 || entry == null) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean person = PERSONS.contains(before.word());
    return person && !entry.sort().equals("act")
        || entry.form() == Form.THIRD
            && before.isNominal()
            && !before.word().endsWith("s")
            && i + 1 < tokens.size()
            && opensObject(tokens.get(i + 1), entry.sort());
  }

  private static boolean opensObject(Token next, String sort) {
    boolean telling =
        switch (sort) {
          case "intend", "expect", "say", "deny", "order", "ask" -> true;
          default -> false;
        };
    return next.is(Pos.DETERMINER)
        || EnglishContext.isPossessive(next)
        || "$€£¥₹".contains(next.text())
        || telling && next.is(Pos.NUMBER)
        || telling
            && (next.word().equals("to")
                || next.word().equals("that")
                || next.isNominal()
                || next.is(Pos.VERB));
  }

  /** "suggested that Nanjing introduce policies". */
  private boolean isWanted(int i, Token token) {
    if (i < 3 || !context.known(token, Form.BASE) || !tokens.get(i - 1).isNominal()) {
      return false;
    }
    int that = i - 2;
    while (that > 0 && that > i - 6 && !tokens.get(that).word().equals("that")) {
      that--;
    }
    return tokens.get(that).word().equals("that")
        && that > 0
        && switch (verbs.sort(tokens.get(that - 1).word())) {
          case "ask", "order", "intend" -> true;
          default -> false;
        };
  }

  /** "am today unveiling 40 lanes". */
  private boolean isUnderWay(int i, Token token) {
    int before = context.beforeAdverbs(i);
    return before >= 0
        && EnglishWords.BE.contains(tokens.get(before).word())
        && token.word().endsWith("ing")
        && token.word().length() > 5
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).is(Pos.NUMBER)
            || tokens.get(i + 1).is(Pos.DETERMINER)
            || context.isPossessive(tokens.get(i + 1)));
  }

  /** "by joining the pact". */
  private boolean isMeans(int i, Token token) {
    return i > 0
        && tokens.get(i - 1).word().equals("by")
        && token.word().endsWith("ing")
        && token.word().length() > 5;
  }

  /** "with the target of completing the works". */
  private boolean isAimed(int i, Token token) {
    return i > 1
        && token.word().endsWith("ing")
        && (tokens.get(i - 1).word().equals("of") || tokens.get(i - 1).word().equals("to"))
        && nouns.sort(tokens.get(i - 2).word()).equals("aim")
        && i + 1 < tokens.size()
        && !tokens.get(i + 1).is(Pos.PREPOSITION);
  }
}
