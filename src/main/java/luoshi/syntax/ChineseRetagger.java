package luoshi.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Corrects what the tagger says of words that are noun or verb: 建议 in 他建议设立基金 and in 代表建议. */
final class ChineseRetagger {

  private static final Set<String> SPEECH = Set.of("ask", "say", "expect", "intend");

  private static final Set<String> GOVERNING =
      Set.of("intend", "order", "ask", "pass", "begin", "finish", "continue");

  /** Behind these a word of speech is the noun that they describe or list. */
  private static final Set<String> BEFORE_NOUN = Set.of("的", "及", "和", "与", "、", "以及");

  /** Verbs that say how the verb behind them is done: 优先列入, 统筹安排. */
  private static final Set<String> BEFORE_VERB =
      Set.of("优先", "统筹", "重点", "统一", "联合", "集中", "携手", "合力", "协力", "联手");

  /** 相应的补助, 常住人口: they look like verbs and only describe. */
  private static final Set<String> DESCRIBING = Set.of("相应", "有关", "相关", "常住", "与会", "参会", "在座");

  /** 自2月20日起 closes a time. */
  private static final Set<String> DAYS = Set.of("日", "月", "年", "季度", "学期");

  private ChineseRetagger() {}

  /** The words of a stretch, in which a word of speech that opens what is said is a verb. */
  static List<Token> retag(List<Token> stretch, WordClasses classes) {
    List<Token> tokens = new ArrayList<>(stretch);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      tokens.set(i, tokens.get(i).as(pos(tokens, i, classes)));
    }
    closeWithVerb(tokens);

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

  private static Pos pos(List<Token> tokens, int i, WordClasses classes) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (BEFORE_VERB.contains(token.text())
        && (next.is(Pos.VERB) || opensDeed(tokens, i + 1, classes))) {
      return Pos.ADVERB;
    }
    boolean share = token.text().equals("占") && next.text().equals("比");
    if (share || token.text().equals("比") && i > 0 && tokens.get(i - 1).text().equals("占")) {
      return Pos.NOUN;
    }
    if (DESCRIBING.contains(token.text())) {
      return Pos.ADJECTIVE;
    }
    if (token.text().equals("部") && i > 0 && !tokens.get(i - 1).is(Pos.NUMBER)) {
      return Pos.NOUN;
    }

    if (token.text().equals("起") && i > 0 && DAYS.contains(tokens.get(i - 1).text())) {
      return Pos.PARTICLE;
    }
    if (ChineseWords.DEGREE.contains(token.text()) && mayBeDone(tokens, i + 1)) {
      tokens.set(i + 1, next.as(Pos.VERB));
      return Pos.ADVERB;
    }
    if (describesNoun(tokens, token.text().equals("可") ? i : i - 1)) {
      return Pos.ADJECTIVE;
    }
    return stands(tokens, i, classes) && opensDeed(tokens, i, classes) ? Pos.VERB : token.pos();
  }

  /**
   * 科学编制: a noun right behind a word of degree that closes the stretch, and may be a verb, is one.
   */
  private static boolean mayBeDone(List<Token> tokens, int i) {
    return i + 1 == tokens.size()
        && tokens.get(i).is(Pos.NOUN)
        && tokens.get(i).text().length() > 1
        && ChineseTagger.mayBeVerb(tokens.get(i).text());
  }

  /** 结果向社会公开, 向市政府报告: what closes a stretch behind to whom it is done is its verb. */
  private static void closeWithVerb(List<Token> tokens) {
    int last = tokens.size() - 1;
    boolean addressed =
        tokens.stream().limit(Math.max(last - 1, 0)).anyMatch(token -> token.text().equals("向"));
    if (addressed
        && tokens.get(last).text().length() > 1
        && tokens.stream().noneMatch(token -> token.is(Pos.VERB))
        && ChineseTagger.mayBeVerb(tokens.get(last).text())) {
      tokens.set(last, tokens.get(last).as(Pos.VERB));
    }
  }

  /** 可支配收入, 可再生能源: what can be done to a thing names it where another verb follows. */
  private static boolean describesNoun(List<Token> tokens, int may) {
    return may > 0
        && may + 3 < tokens.size()
        && tokens.get(may).text().equals("可")
        && tokens.get(may - 1).is(Pos.NOUN)
        && tokens.get(may + 1).is(Pos.VERB)
        && tokens.get(may + 2).is(Pos.NOUN)
        && tokens.stream().skip(may + 3L).anyMatch(token -> token.is(Pos.VERB));
  }

  /** Whether a verb may stand there: at the head, behind a word that governs one, 为居民建设公园. */
  private static boolean stands(List<Token> tokens, int i, WordClasses classes) {
    if (i == 0) {
      return true;
    }
    Token before = tokens.get(i - 1);
    return before.is(Pos.ADVERB)
        || before.is(Pos.NOUN)
            && tokens.get(0).is(Pos.PREPOSITION)
            && tokens.stream().noneMatch(token -> token.is(Pos.VERB))
        || ChineseWords.MODAL.containsKey(before.text())
        || before.is(Pos.VERB) && GOVERNING.contains(classes.sort(before.text()));
  }

  /** 编制方案, 规划建设新城, 建设覆盖全市的管网: verbs that the tagger takes for nouns. */
  private static boolean opensDeed(List<Token> tokens, int i, WordClasses classes) {
    if (i + 1 >= tokens.size() || tokens.get(i).is(Pos.VERB)) {
      return false;
    }
    String sort = classes.sort(tokens.get(i).text());
    Token next = tokens.get(i + 1);
    if (sort.equals("pass")) {
      return next.is(Pos.VERB) || opensDeed(tokens, i + 1, classes);
    }
    return sort.equals("act")
        && (next.is(Pos.NOUN)
            || next.is(Pos.ADJECTIVE)
            || next.is(Pos.NUMBER)
            || next.is(Pos.OTHER) && i + 2 < tokens.size() && tokens.get(i + 2).is(Pos.NOUN)
            || next.is(Pos.VERB) && isDescribed(tokens, i + 1, classes));
  }

  /** 建设覆盖全市的管网, not 建设取得进展 or 培训覆盖2000人: the next verb describes what is built. */
  private static boolean isDescribed(List<Token> tokens, int verb, WordClasses classes) {
    String sort = classes.sort(tokens.get(verb).text());
    return (sort.isEmpty() || sort.equals("vague"))
        && verb + 1 < tokens.size()
        && tokens.get(verb + 1).is(Pos.NOUN);
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
