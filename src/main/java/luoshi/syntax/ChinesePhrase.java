package luoshi.syntax;

import java.util.List;
import luoshi.syntax.VerbPhrase.Modality;

/** What the words of one stretch of Chinese are to each other, whatever has been read of it. */
final class ChinesePhrase {

  private final List<Token> tokens;
  private final WordClasses classes;
  private final WordClasses nouns;

  ChinesePhrase(List<Token> tokens, WordClasses classes, WordClasses nouns) {
    this.tokens = tokens;
    this.classes = classes;
    this.nouns = nouns;
  }

  /** 举全市之力办成了盛会: 了 behind a verb that no 的 binds says that all of it is done. */
  boolean isDone() {
    for (int k = tokens.size() - 1; k > 0; k--) {
      if (tokens.get(k).text().equals("了") && isVerbPos(k - 1) && !isRelative(k - 1)) {
        return tokens.stream().noneMatch(token -> ChineseWords.MODAL.containsKey(token.text()));
      }
    }
    return false;
  }

  boolean isAuthority(int i) {
    return i < tokens.size() && ending(tokens.get(i).text()).equals("authority");
  }

  /** Whether a noun names somebody who can be told to do something. */
  boolean acts(int i) {
    if (i < 0 || i >= tokens.size() || !(isNominal(tokens.get(i)) || tokens.get(i).is(Pos.OTHER))) {
      return false;
    }
    return isAuthority(i) || isAddressee(i);
  }

  /** Whether a noun names who acts only where told to: 街道要, 企业应. */
  boolean isAddressee(int i) {
    return ending(tokens.get(i).text()).equals("addressee");
  }

  /** 我, 他: who speaks or was named. */
  boolean isPerson(int i) {
    String sort = nouns.sort(tokens.get(i).text());
    return sort.equals("first") || sort.equals("pronoun");
  }

  /** Whether a word orders or advises. */
  boolean orders(int i) {
    Modality modality = ChineseWords.MODAL.get(tokens.get(i).text());
    return modality == Modality.ORDER || modality == Modality.SHOULD;
  }

  /** 将 before a verb or 于 is a modal; before a noun it moves the object ahead of its verb. */
  boolean isModal(int i) {
    String word = tokens.get(i).text();
    if (!ChineseWords.MODAL.containsKey(word)
        || i + 1 < tokens.size() && tokens.get(i + 1).text().equals("的")) {
      return false;
    }
    boolean moved = word.equals("将") && movesObject(i);
    boolean noun =
        i + 2 < tokens.size() && tokens.get(i + 1).is(Pos.OTHER) && isNominal(tokens.get(i + 2));
    boolean bare =
        !noun
            && !moved
            && i + 1 < tokens.size()
            && !isNominal(tokens.get(i + 1))
            && !tokens.get(i + 1).is(Pos.NUMBER);
    return !word.equals("将") || bare;
  }

  /** 将“一网通办”写入办法, 将要求贯穿到各个环节: it stands before what is put somewhere. */
  private boolean movesObject(int i) {
    return placedBy(i) > i + 1;
  }

  /** The verb that puts what 将 or 把 moves ahead of it somewhere; -1 for none. */
  int placedBy(int moved) {
    if (!"将把".contains(tokens.get(moved).text())) {
      return -1;
    }
    for (int k = moved + 2; k < tokens.size(); k++) {
      if (ChineseWords.PLACES.contains(tokens.get(k).text())) {
        return k;
      }
    }
    return -1;
  }

  boolean isPreposition(int i) {
    String word = tokens.get(i).text();
    return !isEquated(i)
        && !(ChineseWords.JOINS.contains(word) && i > 0 && tokens.get(i - 1).is(Pos.VERB))
        && ChineseWords.PREPOSITION.contains(word)
        && (!tokens.get(i).is(Pos.VERB)
            || i + 1 < tokens.size() && !tokens.get(i + 1).is(Pos.PARTICLE));
  }

  /** 在资金分配中, 在审批时: the word that closes the phrase, where more follows it; else -1. */
  int closing(int preposition) {
    for (int k = preposition + 2; k + 1 < tokens.size(); k++) {
      if (ChineseWords.CLOSES.contains(tokens.get(k).text())) {
        return k;
      }
    }
    return -1;
  }

  /** 在开展审计时, and nothing behind it. */
  boolean isTime(int preposition) {
    String last = tokens.get(tokens.size() - 1).text();
    return tokens.get(preposition).text().equals("在") && ChineseWords.CLOSES.contains(last);
  }

  /** 通过清理整顿工作: verbs that stand together before a noun are the name of a work. */
  boolean isAct(int i) {
    return i + 1 >= tokens.size()
        || !tokens.get(i + 1).is(Pos.OTHER) && !tokens.get(i + 1).is(Pos.NOUN);
  }

  /** 对…情况进行自查: the phrase reaches to the light verb. */
  int lightAfter(int from) {
    for (int k = from + 1; k < tokens.size(); k++) {
      if (sort(k).equals("light") && k + 1 < tokens.size() && !tokens.get(k).text().equals("实施")) {
        return k;
      }
    }
    return -1;
  }

  /** 超过10倍, 达1600亿立方米: a word of change or state with its figure. */
  boolean saysLevel(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).is(Pos.NUMBER)
        && (sort(i).equals("state") || sort(i).equals("change"));
  }

  /** 产量为75亿立方米. */
  boolean isEquated(int i) {
    return tokens.get(i).text().equals("为")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(Pos.NUMBER);
  }

  boolean isVerbPos(int i) {
    return tokens.get(i).is(Pos.VERB);
  }

  /** A word that is noun or verb is a verb where nothing nominal stands right before it. */
  boolean isHead(int i) {
    if (i == 0) {
      return true;
    }
    Token before = tokens.get(i - 1);
    return before.is(Pos.ADVERB)
        || before.is(Pos.CONJUNCTION)
        || before.is(Pos.DETERMINER)
        || ChineseWords.MODAL.containsKey(before.text());
  }

  /** 确保食堂6月底完成: nouns and times, and a verb that ends the stretch. */
  boolean closesWithVerb(int from) {
    int last = tokens.size() - 1;
    while (last > from && tokens.get(last).is(Pos.MARK)) {
      last--;
    }
    if (last <= from || !tokens.get(last).is(Pos.VERB)) {
      return false;
    }
    return tokens.subList(from, last).stream()
        .noneMatch(token -> token.is(Pos.VERB) || token.text().equals("的"));
  }

  /** Whether a 的 behind the verb binds it to a noun that is itself followed by a verb. */
  boolean isRelative(int i) {
    for (int k = i + 1;
        k < tokens.size() && !ChineseWords.MODAL.containsKey(tokens.get(k).text());
        k++) {
      if (tokens.get(k).text().equals("的") && opensNoun(k + 1)) {
        return verbAfter(k + 1) >= 0;
      }
    }
    return false;
  }

  /** 的街道, 的大中型矿山. */
  private boolean opensNoun(int from) {
    int k = from;
    while (k < tokens.size() && tokens.get(k).is(Pos.ADJECTIVE)) {
      k++;
    }
    return k < tokens.size() && isNominal(tokens.get(k));
  }

  int verbAfter(int from) {
    for (int k = from; k < tokens.size(); k++) {
      if (tokens.get(k).is(Pos.VERB) || ChineseWords.MODAL.containsKey(tokens.get(k).text())) {
        return k;
      }
    }
    return -1;
  }

  static boolean isNominal(Token token) {
    return token.is(Pos.NOUN) || token.is(Pos.NAME) || token.is(Pos.PRONOUN);
  }

  boolean isAdverbBeforeVerb(int i) {
    return tokens.get(i).is(Pos.ADVERB) && i + 1 < tokens.size() && isVerbPos(i + 1);
  }

  /** 进行稽查, 研究出台: the number of the verb that says what is done. */
  int says(int i, String sort) {
    if (!sort.equals("light") && !sort.equals("pass")) {
      return i;
    }
    if (sort.equals("light") && namesDeed(i + 1)) {
      return tokens.size() - 1;
    }
    for (int k = i + 1; k < tokens.size() && k <= i + 3; k++) {
      Token token = tokens.get(k);

      if (token.is(Pos.VERB) || sort.equals("light") && token.is(Pos.OTHER)) {
        return k;
      }
      if (!token.is(Pos.ADVERB) && !token.is(Pos.NOUN) && !token.is(Pos.ADJECTIVE)) {
        return i;
      }
    }
    return i;
  }

  /** 开展安全生产审查: words that stand together up to the deed that closes the stretch. */
  private boolean namesDeed(int from) {
    int last = tokens.size() - 1;
    return from < last
        && (tokens.get(last).is(Pos.VERB) || tokens.get(last).is(Pos.OTHER))
        && tokens.subList(from, last).stream().allMatch(ChinesePhrase::describes);
  }

  private static boolean describes(Token token) {
    return isNominal(token)
        || token.is(Pos.VERB)
        || token.is(Pos.OTHER)
        || token.is(Pos.ADJECTIVE)
        || token.is(Pos.ADVERB);
  }

  String sort(int i) {
    return classes.sort(tokens.get(i).text());
  }

  /** A verb of one character may be many things; one with 进一步 or 充分 before it never ends. */
  boolean isOpenEnded(int verb) {
    boolean degree = false;
    for (int k = 0; k < verb; k++) {
      degree |= ChineseWords.DEGREE.contains(tokens.get(k).text());
    }
    return degree || tokens.get(verb).text().length() < 2;
  }

  boolean object(int verb, int first) {
    for (int k = verb + 1; k < tokens.size(); k++) {
      if (isNominal(tokens.get(k)) || tokens.get(k).is(Pos.OTHER) || tokens.get(k).is(Pos.NUMBER)) {
        return true;
      }
    }
    for (int k = 0; k < first; k++) {
      if (tokens.get(k).text().equals("将")
          || tokens.get(k).text().equals("把")
          || tokens.get(k).text().equals("对")) {
        return true;
      }
    }
    return false;
  }

  /** The class of the longest ending of a noun that the table has. */
  String ending(String noun) {
    for (int k = 0; k < noun.length(); k++) {
      String sort = nouns.sort(noun.substring(k));
      if (!sort.isEmpty()) {
        return sort;
      }
    }
    return "";
  }
}
