package luoshi.syntax;

import java.util.List;

/**
 * Says of the words of a Chinese stretch which are verbs where they stand, and which belong to
 * names.
 */
final class ChineseVerbPlaces {

  private final List<Token> tokens;
  private final WordClasses classes;
  private final ChinesePhrase words;

  ChineseVerbPlaces(List<Token> tokens, WordClasses classes, ChinesePhrase words) {
    this.tokens = tokens;
    this.classes = classes;
    this.words = words;
  }

  /** Whether a word is a verb there; behindVerb says whether the stretch has one before it. */
  boolean isVerb(int i, boolean behindVerb) {
    Token token = tokens.get(i);
    if (words.isEquated(i)) {
      return true;
    }
    if (token.is(Pos.VERB)) {
      return !(behindVerb && isAttached(i));
    }
    if (token.is(Pos.ADVERB)
        && token.text().length() == 2
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(Pos.NOUN)
        && words.verbAfter(i + 1) < 0) {
      return true;
    }
    boolean known = !classes.sort(token.text()).isEmpty() && !token.is(Pos.PREPOSITION);
    boolean gerund =
        token.is(Pos.OTHER) || known && (token.is(Pos.ADJECTIVE) || token.is(Pos.ADVERB));
    return gerund && words.isHead(i) && i + 1 < tokens.size() && !words.isVerbPos(i + 1);
  }

  /**
   * 配套的办法, 有条件、有基础的城市: a verb right before 的 and behind the main verb, or one that says how
   * something is, belongs to the object.
   */
  private boolean isAttached(int i) {
    if (words.sort(i).equals("state")
        && tokens.stream().skip(i + 1L).anyMatch(token -> token.text().equals("的"))) {
      return true;
    }
    return i + 1 < tokens.size()
        && tokens.get(i + 1).text().equals("的")
        && i + 2 < tokens.size()
        && words.verbAfter(i + 2) < 0;
  }

  /**
   * 依法治国是…, 环境保护部要…, 监察机关要…: a verb right before 是, or with nothing but nouns between it and a
   * modal is part of a name.
   */
  boolean isNamed(int i) {
    boolean verbal = tokens.get(i).is(Pos.VERB) || tokens.get(i).is(Pos.OTHER);
    if (!verbal) {
      return false;
    }
    for (int k = i + 1; k < tokens.size(); k++) {
      Token token = tokens.get(k);
      String word = token.text();
      boolean predicates =
          word.equals("是")
              || token.is(Pos.PREPOSITION) && (word.equals("向") || word.equals("由"))
              || ChineseWords.MODAL.containsKey(word)
                  && !word.equals("需要")
                  && (!word.equals("将") || words.saysLevel(k + 1));

      if (predicates) {
        return k > i + 1 || word.equals("是");
      }
      if (token.is(Pos.ADVERB) && k + 2 == tokens.size() && words.isVerbPos(k + 1)) {
        return k > i + 1;
      }
      if (token.is(Pos.VERB)
          && tokens.get(i).is(Pos.OTHER)
          && k > i + 1
          && words.ending(tokens.get(k - 1).text()).equals("authority")) {
        return true;
      }
      boolean nominal =
          words.isNominal(token)
              || token.is(Pos.OTHER)
              || token.is(Pos.ADJECTIVE)
              || token.is(Pos.NUMBER)
              || token.is(Pos.VERB) && words.isAuthority(k + 1)
              || "等、和及各".contains(word);
      if (!nominal) {
        return false;
      }
    }
    return false;
  }

  /** 投产后将形成: the word that closes what comes before the deed, right behind its verb; else -1. */
  int event(int i) {
    for (int k = i + 1; k <= i + 2 && k + 1 < tokens.size(); k++) {
      String word = tokens.get(k).text();
      if (word.equals("后") || word.equals("之后") || word.equals("产后")) {
        return words.verbAfter(k + 1) >= 0 ? k : -1;
      }
    }
    return -1;
  }
}
