package luoshi.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Corrects what the tagger says of words that are noun or verb: 建议 in 他建议设立基金 and in 代表建议. */
final class ChineseRetagger {

  private static final Set<String> SPEECH = Set.of("ask", "say", "expect", "intend");

  /** Behind these a word of speech is the noun that they describe or list. */
  private static final Set<String> BEFORE_NOUN = Set.of("的", "及", "和", "与", "、", "以及");

  /** Verbs that say how the verb behind them is done: 优先列入, 统筹安排. */
  private static final Set<String> BEFORE_VERB = Set.of("优先", "统筹");

  private ChineseRetagger() {}

  /** The words of a stretch, in which a word of speech that opens what is said is a verb. */
  static List<Token> retag(List<Token> stretch, WordClasses classes) {
    List<Token> tokens = new ArrayList<>(stretch);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (BEFORE_VERB.contains(tokens.get(i).text()) && tokens.get(i + 1).is(Pos.VERB)) {
        tokens.set(i, tokens.get(i).as(Pos.ADVERB));
      }
    }

    for (int i = 0; i < tokens.size() && !tokens.get(i).is(Pos.VERB); i++) {
      Token token = tokens.get(i);
      boolean speech = token.is(Pos.NOUN) && SPEECH.contains(classes.sort(token.text()));
      if (speech && says(tokens, i, classes)) {
        tokens.set(i, token.as(Pos.VERB));
        return tokens;
      }
    }
    return tokens;
  }

  /** 建议进行 and 建议的 treat of suggestions; 他建议 and 建议设立 make one. */
  private static boolean says(List<Token> tokens, int i, WordClasses classes) {
    if (i > 0 && BEFORE_NOUN.contains(tokens.get(i - 1).text())) {
      return false;
    }
    if (i + 1 == tokens.size()) {
      return i > 0;
    }
    Token next = tokens.get(i + 1);
    return !next.is(Pos.PARTICLE)
        && !classes.sort(next.text()).equals("light")
        && tokens.stream().skip(i + 1L).anyMatch(token -> token.is(Pos.VERB));
  }
}
