package luoshi.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who acts at the head of a Chinese stretch: the noun phrase that names an authority or a
 * group and stands before the word that opens what it does. Such names hold verbs (审计机关, 试点城市政府,
 * 供水、供电等部门) that are none of the stretch's own.
 */
final class ChineseActor {

  private static final Set<String> JOINTS = Set.of("、", "和", "与", "及", "以及", "或", "，");
  private static final Set<String> INSIDE =
      Set.of("等", "的", "（", "）", "(", ")", "其他", "其它", "以上", "以下");

  /** 部门和单位: so short a name is none of its own. */
  private static final int BARE = 2;

  /** Behind a verb at the head they close a name even where nothing is ordered. */
  private static final Set<String> OFFICES = Set.of("机关", "部门", "单位", "机构");

  /** What may stand before whoever acts. */
  private static final Set<String> BEFORE = Set.of("由", "请", "并", "同时", "其中", "（", "(");

  private final List<Token> tokens;
  private final ChinesePhrase words;

  ChineseActor(List<Token> tokens, ChinesePhrase words) {
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * A noun phrase that acts.
   *
   * @param from number of its first word
   * @param to number of its last word, its head
   */
  record Place(int from, int to) {}

  /** Who acts; null where the stretch opens otherwise. */
  @Nullable Place find() {
    int from = 0;
    while (from < tokens.size() && isBefore(from)) {
      from++;
    }
    if (from == tokens.size() || !mayBelong(from)) {
      return null;
    }
    for (int k = from + 1; k < tokens.size(); k++) {
      int head = headBefore(k);
      boolean ordered = isOrdered(k);
      if (head >= from
          && (ordered || !words.isAddressee(head))
          && opensDeed(k, head)
          && isName(from, head, ordered)) {
        return new Place(from, head);
      }
      if (!mayBelong(k)) {
        return null;
      }
    }
    return null;
  }

  /** Whether a word, or the modal behind a time that opens with it, orders something. */
  private boolean isOrdered(int k) {
    int verb = isTime(k) ? words.verbAfter(k) : k;
    return verb >= 0 && words.orders(verb);
  }

  /** 每季度, 6月底前. */
  private boolean isTime(int k) {
    boolean day =
        tokens.get(k).is(Pos.NUMBER)
            && k + 1 < tokens.size()
            && (tokens.get(k + 1).is(Pos.DETERMINER) || "年月日".contains(tokens.get(k + 1).text()));
    return day || tokens.get(k).text().startsWith("每");
  }

  private boolean isBefore(int i) {
    Token token = tokens.get(i);
    return token.is(Pos.DETERMINER)
        || token.is(Pos.NUMBER)
        || token.is(Pos.ADVERB) && !ChineseWords.NOT.contains(token.text())
        || token.is(Pos.CONJUNCTION)
        || BEFORE.contains(token.text());
  }

  /** The head of a name that ends before a word: an authority, 等 and a closed bracket left out. */
  private int headBefore(int k) {
    int head = k - 1;
    while (head > 0 && (tokens.get(head).text().equals("等") || isBracket(head))) {
      head--;
    }
    return words.acts(head) ? head : -1;
  }

  private boolean isBracket(int i) {
    return "（）()".contains(tokens.get(i).text());
  }

  /**
   * A modal, a preposition, an adverb or a time opens what is done; so does a verb at once, or with
   * a word before it that says how (综合上报).
   */
  private boolean opensDeed(int k, int head) {
    Token token = tokens.get(k);
    boolean joint = JOINTS.contains(token.text());
    return words.isModal(k)
        || !joint && words.isPreposition(k) && words.verbAfter(k + 1) >= 0
        || token.is(Pos.ADVERB) && !token.text().equals("最") && words.verbAfter(k + 1) >= 0
        || isTime(k) && words.verbAfter(k) >= 0
        || token.is(Pos.OTHER) && k == head + 1 && k + 1 < tokens.size() && words.isVerbPos(k + 1)
        || token.is(Pos.VERB) && k == head + 1 && !words.acts(k + 1);
  }

  /**
   * Whether words are a name: where a modal follows, all of them may be; else no verb may stand
   * among them, but one that says what the authority is for.
   */
  private boolean isName(int from, int head, boolean ordered) {
    for (int k = from; k < head; k++) {
      Token token = tokens.get(k);
      boolean names =
          namesWork(k, from, head)
              && (ordered || k > from || OFFICES.contains(tokens.get(k + 1).text()));
      boolean governs = token.is(Pos.VERB) && !names;
      if (governs && !(ordered && isBound(k, head)) || !ordered && token.text().equals("的")) {
        return false;
      }
    }
    return true;
  }

  /** 审计机关, 环境保护部门, 供水、供电等单位: a verb that says what an authority is for. */
  private boolean namesWork(int k, int from, int head) {
    String next = tokens.get(k + 1).text();
    boolean listed = JOINTS.contains(next) || next.equals("等");
    String sort = words.sort(k);
    boolean within = sort.equals("vague") && k > from && (listed || k + 1 == head);
    return (listed || words.acts(nounAfter(k))) && (sort.isEmpty() || sort.equals("act") || within);
  }

  /** 登记管理机关: the noun behind words that are noun or verb. */
  private int nounAfter(int k) {
    int noun = k + 1;
    while (noun < tokens.size() && tokens.get(noun).is(Pos.OTHER) && !words.acts(noun)) {
      noun++;
    }
    return noun;
  }

  /** 具备条件的乡镇要: a 的 between the verb and the head binds it. */
  private boolean isBound(int verb, int head) {
    return !words.sort(verb).equals("vague")
        && tokens.subList(verb, head).stream().anyMatch(token -> token.text().equals("的"));
  }

  /** Where the names of a joint subject end: behind each that could act alone. */
  List<Integer> parts(Place place) {
    List<Integer> ends = new ArrayList<>();
    int from = place.from();
    for (int k = from + 1; k < place.to(); k++) {
      boolean whole = tokens.get(k).start() - tokens.get(from).start() > 1 && words.acts(k - 1);
      if (JOINTS.contains(tokens.get(k).text()) && whole) {
        ends.add(k - 1);
        from = k + 1;
      }
    }
    if (tokens.get(place.to()).end() - tokens.get(from).start() <= BARE && !ends.isEmpty()) {
      ends.remove(ends.size() - 1);
    }
    ends.add(place.to());
    return ends;
  }

  private boolean mayBelong(int k) {
    Token token = tokens.get(k);
    return ChinesePhrase.isNominal(token) && !words.isPerson(k)
        || token.is(Pos.OTHER)
        || token.is(Pos.VERB)
        || token.is(Pos.ADJECTIVE)
        || token.is(Pos.NUMBER)
        || JOINTS.contains(token.text())
        || ChineseWords.NOT.contains(token.text())
        || INSIDE.contains(token.text());
  }
}
