package luoshi.syntax;

import java.util.List;
import java.util.Set;
import luoshi.syntax.VerbPhrase.Under;

/**
 * Knows a stretch of Chinese that does nothing itself: it says when, in what spirit or about whom
 * something is done that another stretch says.
 */
final class ChineseSetting {

  private static final Set<String> TOPIC = Set.of("对", "对于", "针对");

  /** What is done about them follows: 对推诿等行为. */
  private static final Set<String> CASES = Set.of("行为", "问题", "情形", "情况", "现象", "案件");

  /** Fields in which something is done: 针对…领域. */
  private static final Set<String> DOMAINS =
      Set.of("领域", "行业", "问题", "环节", "群体", "人群", "区域", "地区", "企业", "项目", "情况", "需求", "特点");

  /** What a stretch that 通过 opens ends with where it only says how. */
  private static final Set<String> MEANS = Set.of("方式", "途径", "形式", "手段", "办法", "举措", "措施");

  private final List<Token> tokens;

  ChineseSetting(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** 在清理工作中, 以发展为目标: a stretch that only says when or in what spirit. */
  Under under() {
    if (tokens.size() < 3) {
      return Under.NOTHING;
    }
    String first = tokens.get(0).text();
    String last = tokens.get(tokens.size() - 1).text();
    if (isTopic() || last.equals("以来") || last.equals("来") && isSpan()) {
      return Under.TIME;
    }
    if (first.equals("在") && (ChineseWords.CLOSES.contains(last) || last.endsWith("中"))) {
      return Under.TIME;
    }
    if (isPurpose()) {
      return Under.PURPOSE;
    }
    if (first.equals("通过") && MEANS.contains(last)) {
      return Under.MANNER;
    }
    if (closesWithRole()) {
      return Under.MANNER;
    }
    boolean equated = tokens.stream().skip(2).anyMatch(token -> token.text().equals("为"));
    boolean so = first.equals("以") && (equated || tokens.get(1).is(Pos.VERB));
    return so ? Under.MANNER : Under.NOTHING;
  }

  /** 为如期实现目标: what is to be reached by what another stretch says; no deed follows in this one. */
  private boolean isPurpose() {
    if (!tokens.get(0).text().equals("为") && !tokens.get(0).text().equals("为了")) {
      return false;
    }
    int verb = 1;
    while (verb < tokens.size() && tokens.get(verb).is(Pos.ADVERB)) {
      verb++;
    }
    if (verb == tokens.size() || !tokens.get(verb).is(Pos.VERB)) {
      return false;
    }
    for (int k = verb + 2; k < tokens.size(); k++) {
      if (tokens.get(k).is(Pos.VERB) && ChinesePhrase.isNominal(tokens.get(k - 1))) {
        return false;
      }
    }
    return true;
  }

  /** 各县要以平台为依托: 以 and 为 with a word that closes the stretch. */
  private boolean closesWithRole() {
    int as = -1;
    for (int k = 0; k < tokens.size(); k++) {
      if (tokens.get(k).text().equals("以")) {
        as = k;
      }
    }
    int to = tokens.size() - 2;
    return as >= 0 && to > as + 1 && tokens.get(to).text().equals("为");
  }

  /** 对符合条件的企业, 对不受理等行为: with whom or what something is done that another stretch says. */
  private boolean isTopic() {
    String last = tokens.get(tokens.size() - 1).text();
    if (tokens.get(0).text().equals("针对") && last.length() > 1) {
      return DOMAINS.contains(last);
    }
    if (!TOPIC.contains(tokens.get(0).text()) || !tokens.get(tokens.size() - 1).is(Pos.NOUN)) {
      return false;
    }
    for (int k = tokens.size() - 2; k > 0; k--) {
      String word = tokens.get(k).text();
      if (word.equals("等") || word.equals("的")) {
        boolean once = tokens.stream().limit(k).noneMatch(token -> token.text().equals("的"));
        return once && word.equals("的") || CASES.contains(last);
      }
      if (tokens.get(k).is(Pos.VERB) && !CASES.contains(last)) {
        return false;
      }
    }
    return false;
  }

  /** 成立30多年来. */
  private boolean isSpan() {
    return tokens.stream().anyMatch(token -> token.is(Pos.NUMBER));
  }
}
