package luoshi.syntax;

import java.util.ArrayList;
import java.util.List;
import luoshi.syntax.VerbPhrase.Form;
import luoshi.syntax.VerbPhrase.Modality;
import luoshi.syntax.VerbPhrase.Tense;
import luoshi.syntax.VerbPhrase.Under;
import org.jspecify.annotations.Nullable;

/** Reads the verbs of one stretch of Chinese words between marks, from left to right. */
final class ChineseStretch {

  private final List<Token> tokens;
  private final WordClasses classes;
  private final WordClasses nouns;
  private final List<VerbPhrase> verbs = new ArrayList<>();

  private Modality modality = Modality.NONE;
  private Tense tense = Tense.OPEN;
  private Under under = Under.NOTHING;
  private String phase = "";
  private boolean negated;
  private boolean joined;
  private int start = -1;
  private int subjectFrom = -1;
  private int subjectTo = -1;

  ChineseStretch(List<Token> tokens, WordClasses classes, WordClasses nouns) {
    this.tokens = tokens;
    this.classes = classes;
    this.nouns = nouns;
  }

  List<VerbPhrase> verbs() {
    under = adverbial();
    for (int i = 0; i < tokens.size(); ) {
      i = read(i);
    }
    return verbs;
  }

  /** 在清理工作中, 以发展为目标: a stretch that only says when or in what spirit. */
  private Under adverbial() {
    if (tokens.size() < 3) {
      return Under.NOTHING;
    }
    String first = tokens.get(0).text();
    String last = tokens.get(tokens.size() - 1).text();
    if (first.equals("在") && (ChineseWords.CLOSES.contains(last) || last.endsWith("中"))) {
      return Under.TIME;
    }
    boolean equated = tokens.stream().skip(2).anyMatch(token -> token.text().equals("为"));
    boolean so = first.equals("以") && (equated || isVerbPos(1));
    return so ? Under.MANNER : Under.NOTHING;
  }

  /** Reads one word; the number of the next one. */
  private int read(int i) {
    Token token = tokens.get(i);
    String word = token.text();
    if (ChineseWords.CONDITION.contains(word) && verbs.isEmpty()) {
      under = Under.CONDITION;
    } else if (isModal(i)) {
      modality = ChineseWords.MODAL.getOrDefault(word, Modality.NONE);
      mark(i);
    } else if (ChineseWords.NOT.contains(word)) {
      negated = true;
      mark(i);
    } else if (ChineseWords.DONE.contains(word)) {
      tense = Tense.DONE;
    } else if (ChineseWords.UNDER_WAY.contains(word)) {
      tense = Tense.UNDER_WAY;
    } else if (word.equals("由") || word.equals("请")) {
      subjectFrom = -1;
      modality = word.equals("请") ? Modality.ASK : modality;
    } else if (isPreposition(i) && !(i == 0 && under != Under.NOTHING)) {
      return afterPhrase(i);
    } else if (isNamed(i)) {
      subjectFrom = subjectFrom < 0 ? i : subjectFrom;
      subjectTo = i;
    } else if (isVerb(i)) {
      int event = eventAt(i);
      if (event >= 0) {
        return event + 1;
      }
      if (!verbs.isEmpty() && isLevel(i)) {
        verbs.clear();
        joined = false;
        subjectFrom = 0;
        subjectTo = i - 1;
        start = -1;
        return verb(i);
      }
      return verbs.isEmpty() || isJoined(i) ? verb(i) : i + 1;
    } else if (start < 0
        && verbs.isEmpty()
        && (isNominal(token) || token.is(Pos.OTHER) || token.is(Pos.ADJECTIVE))) {
      subjectFrom = subjectFrom < 0 ? i : subjectFrom;
      subjectTo = isNominal(token) || token.is(Pos.OTHER) ? i : subjectTo;
    }
    return i + 1;
  }

  /** 环境保护部要…, 监察机关要…: a verb with nothing but nouns between it and a modal is part of a name. */
  private boolean isNamed(int i) {
    boolean verbal = tokens.get(i).is(Pos.VERB) || tokens.get(i).is(Pos.OTHER);
    if (!verbal || start >= 0 || !verbs.isEmpty()) {
      return false;
    }
    for (int k = i + 1; k < tokens.size(); k++) {
      Token token = tokens.get(k);
      String word = token.text();
      boolean predicates =
          word.equals("是")
              || ChineseWords.MODAL.containsKey(word) && !word.equals("需要") && !word.equals("将");
      if (predicates) {
        return k > i + 1;
      }
      if (token.is(Pos.ADVERB) && k + 2 == tokens.size() && isVerbPos(k + 1)) {
        return k > i + 1;
      }
      if (token.is(Pos.VERB)
          && tokens.get(i).is(Pos.OTHER)
          && k > i + 1
          && ending(tokens.get(k - 1).text()).equals("authority")) {
        return true;
      }
      boolean nominal =
          isNominal(token)
              || token.is(Pos.OTHER)
              || token.is(Pos.ADJECTIVE)
              || token.is(Pos.NUMBER)
              || token.is(Pos.VERB) && isAuthority(k + 1)
              || "等、和及各".contains(word);
      if (!nominal) {
        return false;
      }
    }
    return false;
  }

  private boolean isAuthority(int i) {
    return i < tokens.size() && ending(tokens.get(i).text()).equals("authority");
  }

  private void mark(int i) {
    start = start < 0 ? i : start;
  }

  /** 将 before a verb or 于 is a modal; before a noun it moves the object ahead of its verb. */
  private boolean isModal(int i) {
    String word = tokens.get(i).text();
    if (!ChineseWords.MODAL.containsKey(word)) {
      return false;
    }
    boolean noun =
        i + 2 < tokens.size() && tokens.get(i + 1).is(Pos.OTHER) && isNominal(tokens.get(i + 2));
    boolean bare =
        !noun
            && i + 1 < tokens.size()
            && !isNominal(tokens.get(i + 1))
            && !tokens.get(i + 1).is(Pos.NUMBER);
    return !word.equals("将") || bare;
  }

  private boolean isPreposition(int i) {
    String word = tokens.get(i).text();
    return !isEquated(i)
        && ChineseWords.PREPOSITION.contains(word)
        && (!tokens.get(i).is(Pos.VERB)
            || i + 1 < tokens.size() && !tokens.get(i + 1).is(Pos.PARTICLE));
  }

  /**
   * Where the words go on behind a prepositional phrase: at its first verb that no 的 binds to a
   * noun.
   */
  private int afterPhrase(int preposition) {
    int closed = tokens.get(preposition).text().equals("在") ? closing(preposition) : -1;
    if (closed >= 0) {
      return closed + 1;
    }
    int from = preposition + 1;
    int light = lightAfter(from);
    if (light >= 0) {
      tokens
          .subList(from, light)
          .forEach(token -> modality = ChineseWords.MODAL.getOrDefault(token.text(), modality));
      return light;
    }
    int i = from;
    while (i < tokens.size() && isVerb(i) && (i == from || !isAct(i))) {
      i++;
    }
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (isVerb(i) && !isRelative(i)
          || isModal(i)
          || token.is(Pos.ADVERB) && !token.text().equals("较")) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** 在资金分配中, 在审批时: the word that closes the phrase, where more follows it; else -1. */
  private int closing(int preposition) {
    for (int k = preposition + 2; k + 1 < tokens.size(); k++) {
      if (ChineseWords.CLOSES.contains(tokens.get(k).text())) {
        return k;
      }
    }
    return -1;
  }

  /** 通过清理整顿工作: verbs that stand together before a noun are the name of a work. */
  private boolean isAct(int i) {
    return i + 1 >= tokens.size()
        || !tokens.get(i + 1).is(Pos.OTHER) && !tokens.get(i + 1).is(Pos.NOUN);
  }

  /** 对…情况进行自查: the phrase reaches to the light verb. */
  private int lightAfter(int from) {
    for (int k = from + 1; k < tokens.size(); k++) {
      if (sort(k).equals("light") && k + 1 < tokens.size() && !tokens.get(k).text().equals("实施")) {
        return k;
      }
    }
    return -1;
  }

  /** 投产后将形成: the word that closes what comes before the deed, right behind its verb; else -1. */
  private int eventAt(int i) {
    for (int k = i + 1; k <= i + 2 && k + 1 < tokens.size(); k++) {
      String word = tokens.get(k).text();
      if ((word.equals("后") || word.equals("之后") || word.equals("产后")) && verbs.isEmpty()) {
        return verbAfter(k + 1) >= 0 ? k : -1;
      }
    }
    return -1;
  }

  private boolean isVerb(int i) {
    Token token = tokens.get(i);
    if (isEquated(i)) {
      return true;
    }
    if (token.is(Pos.VERB)) {
      return !isAttached(i);
    }
    if (token.is(Pos.ADVERB)
        && token.text().length() == 2
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(Pos.NOUN)
        && verbAfter(i + 1) < 0) {
      return true;
    }
    boolean known = !classes.sort(token.text()).isEmpty() && !token.is(Pos.PREPOSITION);
    boolean gerund =
        token.is(Pos.OTHER) || known && (token.is(Pos.ADJECTIVE) || token.is(Pos.ADVERB));
    return gerund && isHead(i) && i + 1 < tokens.size() && !isVerbPos(i + 1);
  }

  /** 产量为75亿立方米. */
  private boolean isEquated(int i) {
    return tokens.get(i).text().equals("为")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(Pos.NUMBER);
  }

  /** 替代比例不到10%: what says a level has the words before it for its subject, verbs among them. */
  private boolean isLevel(int i) {
    String sort = sort(i);
    return verbs.size() == 1
        && (sort.equals("state") || sort.equals("change"))
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(Pos.NUMBER)
        && tokens.get(i - 1).is(Pos.NOUN)
        && verbs.get(0).sort().equals("act");
  }

  private boolean isVerbPos(int i) {
    return tokens.get(i).is(Pos.VERB);
  }

  /** A word that is noun or verb is a verb where nothing nominal stands right before it. */
  private boolean isHead(int i) {
    if (i == 0) {
      return true;
    }
    Token before = tokens.get(i - 1);
    return before.is(Pos.ADVERB)
        || before.is(Pos.CONJUNCTION)
        || before.is(Pos.DETERMINER)
        || ChineseWords.MODAL.containsKey(before.text());
  }

  /** 配套/v 办法: a verb right before 的 and behind the main verb belongs to the object. */
  private boolean isAttached(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).text().equals("的")
        && i + 2 < tokens.size()
        && verbAfter(i + 2) < 0
        && !verbs.isEmpty();
  }

  /** Whether a 的 behind the verb binds it to a noun that is itself followed by a verb. */
  private boolean isRelative(int i) {
    for (int k = i + 1;
        k < tokens.size() && !ChineseWords.MODAL.containsKey(tokens.get(k).text());
        k++) {
      if (tokens.get(k).text().equals("的")
          && k + 1 < tokens.size()
          && isNominal(tokens.get(k + 1))) {
        return verbAfter(k + 1) >= 0;
      }
    }
    return false;
  }

  private int verbAfter(int from) {
    for (int k = from; k < tokens.size(); k++) {
      if (tokens.get(k).is(Pos.VERB) || ChineseWords.MODAL.containsKey(tokens.get(k).text())) {
        return k;
      }
    }
    return -1;
  }

  private static boolean isNominal(Token token) {
    return token.is(Pos.NOUN) || token.is(Pos.NAME) || token.is(Pos.PRONOUN);
  }

  /** Takes the verb at a place, or what it says of the verb behind it. */
  private int verb(int i) {
    String sort = sort(i);
    mark(i);
    if (isRelative(i)) {
      return relative(i);
    }
    int next = i + 1;
    boolean governs =
        next < tokens.size()
            && (isVerbPos(next)
                || tokens.get(next).is(Pos.OTHER)
                || isModal(next)
                || isAdverbBeforeVerb(next)
                || isPreposition(next));
    if (sort.equals("intend") && next < tokens.size() && tokens.get(next).is(Pos.DETERMINER)) {
      governs = verbAfter(next) >= 0;
    }
    switch (sort) {
      case "intend", "expect", "ask", "order" -> {
        boolean ends = next == tokens.size();
        if (!ends && (governs || !sort.equals("intend"))) {
          modality = Modality.valueOf(sort.toUpperCase(java.util.Locale.ROOT));
          return governs || sort.equals("expect") ? next : addressee(i);
        }
      }
      case "deny" -> {
        under = Under.DENIED;
        if (governs) {
          return next;
        }
      }
      case "may" -> {
        if (governs) {
          modality = Modality.MAY;
          return next;
        }
      }
      case "begin", "finish", "continue", "postpone" -> {
        phase = sort;
        if (governs && isVerbPos(next)) {
          return next;
        }
      }
      default -> {}
    }
    int said = says(i, sort);
    add(i, said);
    return said + 1;
  }

  /**
   * Behind the main verb another one counts where 并 or 、 joins it; else it belongs to the object.
   */
  private boolean isJoined(int i) {
    for (int k = i - 1; k > 0; k--) {
      Token before = tokens.get(k);
      if (before.is(Pos.CONJUNCTION) || before.text().equals("、") || before.text().equals("再")) {
        return !before.text().equals("和")
                && !before.text().equals("与")
                && !before.text().equals("、")
            || before.text().equals("、")
                && isVerbPos(i)
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).is(Pos.MARK);
      }
      if (!before.is(Pos.ADVERB) && modality == Modality.NONE) {
        return false;
      }
      if (isNominal(before) && !before.text().equals("将")) {
        return false;
      }
    }
    return false;
  }

  private boolean isAdverbBeforeVerb(int i) {
    return tokens.get(i).is(Pos.ADVERB) && i + 1 < tokens.size() && isVerbPos(i + 1);
  }

  /** 建议市政府设立: who is asked is the subject of what is asked. */
  private int addressee(int i) {
    subjectFrom = -1;
    start = -1;
    return i + 1;
  }

  /** 未建成公园的街道要说明: what a 的 binds is part of the noun phrase. */
  private int relative(int i) {
    for (int k = i + 1; k < tokens.size(); k++) {
      if (tokens.get(k).text().equals("的")) {
        negated = false;
        start = -1;
        subjectFrom = subjectFrom < 0 ? i : subjectFrom;
        return k + 1;
      }
    }
    return i + 1;
  }

  /** 进行稽查, 研究出台: the number of the verb that says what is done. */
  private int says(int i, String sort) {
    if (!sort.equals("light") && !sort.equals("pass")) {
      return i;
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

  private String sort(int i) {
    return classes.sort(tokens.get(i).text());
  }

  private void add(int i, int said) {
    Token verb = tokens.get(said);
    String sort = sort(said);
    boolean done =
        said + 1 < tokens.size()
            && (tokens.get(said + 1).text().equals("了") || tokens.get(said + 1).text().equals("过"));
    Tense when =
        done
            ? Tense.DONE
            : modality == Modality.NONE || tense == Tense.DONE ? tense : Tense.TO_COME;
    boolean light = said == i && (sort.equals("light") || sort.equals("pass"));
    verbs.add(
        new VerbPhrase(
            tokens.get(Math.min(start, i)).start(),
            verb.end(),
            tokens.get(i).start(),
            verb.text(),
            light || sort.isEmpty() && isOpenEnded(said) ? "vague" : sort.isEmpty() ? "act" : sort,
            Form.BASE,
            modality,
            when,
            negated,
            false,
            under,
            phase,
            subject(),
            null,
            object(said, i),
            joined));
    joined = true;
    start = -1;
    under = under == Under.DENIED ? Under.NOTHING : under;
    phase = "";
    negated = false;
    tense = Tense.OPEN;
  }

  /** A verb of one character may be many things; one with 进一步 or 充分 before it never ends. */
  private boolean isOpenEnded(int verb) {
    boolean degree = false;
    for (int k = 0; k < verb; k++) {
      degree |= ChineseWords.DEGREE.contains(tokens.get(k).text());
    }
    return degree || tokens.get(verb).text().length() < 2;
  }

  private boolean object(int verb, int first) {
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

  private @Nullable Argument subject() {
    if (subjectFrom < 0 || subjectTo < subjectFrom) {
      return null;
    }
    Token head = tokens.get(subjectTo);
    String first = tokens.get(subjectFrom).text();
    String sort = nouns.sort(first);
    if (!sort.equals("first") && !sort.equals("pronoun")) {
      sort = ending(head.text());
    }
    if (sort.equals("time")) {
      return null;
    }
    boolean every =
        first.startsWith("各")
            || first.startsWith("每")
            || first.startsWith("所有")
            || first.startsWith("全部");
    return new Argument(
        tokens.get(subjectFrom).start(),
        head.end(),
        head.text(),
        sort.isEmpty() ? "thing" : sort,
        every);
  }

  /** The class of the longest ending of a noun that the table has. */
  private String ending(String noun) {
    for (int k = 0; k < noun.length(); k++) {
      String sort = nouns.sort(noun.substring(k));
      if (!sort.isEmpty()) {
        return sort;
      }
    }
    return "";
  }
}
