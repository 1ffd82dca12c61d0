package luoshi.commitment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.syntax.Pos;
import luoshi.syntax.Syntax;
import luoshi.syntax.Token;

/**
 * Shortens what a Chinese clause says is to be done: other figures, what qualifies nouns, and the
 * ends of lists go first; only then is it cut, between words.
 */
record ChineseCut(TitleWords words, Syntax syntax) {

  /** Characters of an act that need no shortening. */
  static final int LONG = 26;

  /** Characters that are not worth cutting off. */
  static final int SPARE = 4;

  /** Words before what a clause names. */
  private static final Set<Pos> TELLING = EnumSet.of(Pos.VERB, Pos.NUMBER, Pos.ADVERB);

  /** As many characters as a unit may have. */
  private static final int UNIT = 2;

  private static final Pattern LIST_END = Pattern.compile("等[^，、]{0,12}$");

  /**
   * The act in few words.
   *
   * @param figure the words of its figure, which are kept; empty for none
   */
  String of(String act, String figure) {
    String fewer = withoutQualities(act);
    String listed = fewer.length() <= LONG + SPARE ? fewer : withoutList(fewer);
    fewer = listed.contains(figure) ? listed : fewer;
    int least = fewer.indexOf(figure) + figure.length();
    return fewer.length() <= LONG + SPARE ? fewer : cut(fewer, Math.max(LONG, least));
  }

  /** 新建道路3条、桥梁10座 is 新建桥梁10座 for the bridges. */
  String withoutOthers(String act, String figure) {
    List<String> items = List.of(act.split("、"));
    boolean each = items.size() > 1 && items.stream().allMatch(item -> item.matches(".*\\d.*"));
    int at = act.indexOf(figure);
    if (!each || figure.isEmpty() || at < 0) {
      return act;
    }
    int from = act.lastIndexOf('、', at) + 1;
    int end = act.indexOf('、', at);
    String item = act.substring(from, end < 0 ? act.length() : end);
    if (!names(item)) {
      return act;
    }
    String verb = verb(act);
    return from == 0 || !verb(item).isEmpty() || !act.startsWith(verb) ? item : verb + item;
  }

  /** Whether some words name a thing behind their verbs, and not only how much (累计达8000处). */
  private boolean names(String words) {
    long characters =
        syntax.chinese(words, 0, words.length()).tokens().stream()
            .dropWhile(token -> TELLING.contains(token.pos()))
            .flatMapToInt(token -> token.text().codePoints())
            .filter(Character::isIdeographic)
            .count();
    return characters > UNIT;
  }

  /** The first verb of some words, or empty. */
  private String verb(String words) {
    return syntax.chinese(words, 0, words.length()).tokens().stream()
        .filter(token -> token.pos() == Pos.VERB)
        .findFirst()
        .map(Token::text)
        .orElse("");
  }

  /** 建设一批具有国际竞争力的产业集群 is 建设一批产业集群: what ends in 的 behind the verb is left out. */
  private String withoutQualities(String act) {
    List<Token> tokens = syntax.chinese(act, 0, act.length()).tokens();
    int verb = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean digit = token.pos() == Pos.NUMBER;
      if (verb < 0 && token.pos() == Pos.VERB) {
        verb = i;
      }
      if (token.text().equals("的") && i + 1 < tokens.size() && !digit) {
        last = i;
      }
    }
    if (verb < 0 || last <= verb) {
      return act;
    }
    int from = tokens.get(verb).end();
    String dropped = act.substring(from, tokens.get(last).end());
    boolean tells = dropped.matches(".*[\\d一二三四五六七八九十百千万亿两].*");
    return tells ? act : act.substring(0, from) + act.substring(tokens.get(last).end());
  }

  /** 甲、乙、丙和丁提升 is 甲、乙等提升. */
  private String withoutList(String act) {
    int first = act.indexOf('、');
    int second = act.indexOf('、', first + 1);
    int end = second >= 0 ? second : first;
    if (first < 4 || LIST_END.matcher(act.substring(0, end)).find()) {
      return act;
    }
    String rest = act.substring(act.lastIndexOf('、') + 1);
    int all = Math.max(rest.indexOf('等'), rest.indexOf('“'));
    if (all > 0) {
      return act.substring(0, end) + (rest.charAt(all) == '等' ? "" : "等") + rest.substring(all);
    }
    List<Token> tokens = syntax.chinese(rest, 0, rest.length()).tokens();
    if (tokens.get(0).pos() == Pos.VERB) {
      return act.substring(0, second >= 0 ? end : first);
    }
    String deed =
        tokens.stream()
            .filter(token -> token.pos() == Pos.VERB || token.pos() == Pos.ADVERB)
            .findFirst()
            .map(token -> rest.substring(token.start()))
            .orElse("");
    return act.substring(0, end) + "等" + deed;
  }

  /** The words that fit, whole, with the mark of something left out. */
  private String cut(String act, int most) {
    List<Token> fit = new ArrayList<>();
    for (Token token : syntax.chinese(act, 0, act.length()).tokens()) {
      if (token.end() > most) {
        break;
      }
      fit.add(token);
    }
    while (fit.size() > 1 && endsOpen(fit.get(fit.size() - 1))) {
      fit.remove(fit.size() - 1);
    }
    return fit.isEmpty()
        ? act.substring(0, most) + "…"
        : act.substring(0, fit.get(fit.size() - 1).end()) + "…";
  }

  private boolean endsOpen(Token token) {
    return words.is("tail", token.text()) || token.pos() == Pos.MARK || token.pos() == Pos.NUMBER;
  }
}
