package luoshi.syntax;

import java.util.List;

/** Where the verb begins that another one governs: to open, building. */
final class EnglishComplement {

  private static final int LONGEST_ADDRESSEE = 12;

  private EnglishComplement() {}

  /** Where the infinitive or the form on -ing begins that a verb before it governs, or -1. */
  static int complement(List<Token> tokens, int from, boolean ofOthers) {
    int last = Math.min(tokens.size() - 1, from + (ofOthers ? LONGEST_ADDRESSEE : 3));
    for (int i = from; i <= last; i++) {
      Token token = tokens.get(i);
      boolean to = token.word().equals("to") && i + 1 < tokens.size();
      if (to && isVerbal(tokens, i + 1) || isIng(token) && i <= from + 1) {
        return i;
      }
      if (to && isIng(tokens.get(i + 1))) {
        return i + 1;
      }
      boolean day =
          token.word().equals("on")
              || i > from && tokens.get(i - 1).word().equals("on") && token.is(Pos.NAME);
      boolean passes =
          token.is(Pos.ADVERB)
              || day
              || ofOthers && !token.is(Pos.VERB) && !token.is(Pos.AUXILIARY) && !token.is(Pos.MARK)
              || token.word().endsWith("self")
              || token.word().endsWith("selves");
      if (!passes) {
        return -1;
      }
    }
    return -1;
  }

  static boolean isVerbal(List<Token> tokens, int i) {
    while (i < tokens.size() - 1 && tokens.get(i).is(Pos.ADVERB)) {
      i++;
    }
    return tokens.get(i).is(Pos.VERB) || tokens.get(i).is(Pos.AUXILIARY);
  }

  static boolean isIng(Token token) {
    return token.word().endsWith("ing") && token.word().length() > 5 && !token.is(Pos.DETERMINER);
  }
}
