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
  private final ChinesePhrase words;
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
    this.words = new ChinesePhrase(tokens, classes, nouns);
  }

  List<VerbPhrase> verbs() {
    under = words.adverbial();
    for (int i = 0; i < tokens.size(); ) {
      i = read(i);
    }
    return verbs;
  }

  /** Reads one word; the number of the next one. */
  private int read(int i) {
    Token token = tokens.get(i);
    String word = token.text();
    if (ChineseWords.CONDITION.contains(word) && verbs.isEmpty()) {
      under = Under.CONDITION;
    } else if (words.isModal(i)) {
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
    } else if (words.isPreposition(i) && !(i == 0 && under != Under.NOTHING)) {
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
        && (words.isNominal(token) || token.is(Pos.OTHER) || token.is(Pos.ADJECTIVE))) {
      subjectFrom = subjectFrom < 0 ? i : subjectFrom;
      subjectTo = words.isNominal(token) || token.is(Pos.OTHER) ? i : subjectTo;
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

  private void mark(int i) {
    start = start < 0 ? i : start;
  }

  /**
   * Where the words go on behind a prepositional phrase: at its first verb that no 的 binds to a
   * noun.
   */
  private int afterPhrase(int preposition) {
    int closed = tokens.get(preposition).text().equals("在") ? words.closing(preposition) : -1;
    if (closed >= 0) {
      return closed + 1;
    }
    int from = preposition + 1;
    int light = words.lightAfter(from);
    if (light >= 0) {
      tokens
          .subList(from, light)
          .forEach(token -> modality = ChineseWords.MODAL.getOrDefault(token.text(), modality));
      return light;
    }
    int i = from;
    while (i < tokens.size() && isVerb(i) && (i == from || !words.isAct(i))) {
      i++;
    }
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (isVerb(i) && !words.isRelative(i)
          || words.isModal(i)
          || token.is(Pos.ADVERB) && !token.text().equals("较")) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** 投产后将形成: the word that closes what comes before the deed, right behind its verb; else -1. */
  private int eventAt(int i) {
    for (int k = i + 1; k <= i + 2 && k + 1 < tokens.size(); k++) {
      String word = tokens.get(k).text();
      if ((word.equals("后") || word.equals("之后") || word.equals("产后")) && verbs.isEmpty()) {
        return words.verbAfter(k + 1) >= 0 ? k : -1;
      }
    }
    return -1;
  }

  private boolean isVerb(int i) {
    Token token = tokens.get(i);
    if (words.isEquated(i)) {
      return true;
    }
    if (token.is(Pos.VERB)) {
      return !isAttached(i);
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

  /** 替代比例不到10%: what says a level has the words before it for its subject, verbs among them. */
  private boolean isLevel(int i) {
    String sort = words.sort(i);
    return verbs.size() == 1
        && (sort.equals("state") || sort.equals("change"))
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(Pos.NUMBER)
        && tokens.get(i - 1).is(Pos.NOUN)
        && verbs.get(0).sort().equals("act");
  }

  /** 配套/v 办法: a verb right before 的 and behind the main verb belongs to the object. */
  private boolean isAttached(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).text().equals("的")
        && i + 2 < tokens.size()
        && words.verbAfter(i + 2) < 0
        && !verbs.isEmpty();
  }

  /** Takes the verb at a place, or what it says of the verb behind it. */
  private int verb(int i) {
    String sort = words.sort(i);
    mark(i);
    if (words.isRelative(i)) {
      return relative(i);
    }
    int next = i + 1;
    boolean governs =
        next < tokens.size()
            && (words.isVerbPos(next)
                || tokens.get(next).is(Pos.OTHER)
                || words.isModal(next)
                || words.isAdverbBeforeVerb(next)
                || words.isPreposition(next));
    if (sort.equals("intend") && next < tokens.size() && tokens.get(next).is(Pos.DETERMINER)) {
      governs = words.verbAfter(next) >= 0;
    }
    switch (sort) {
      case "intend", "expect", "ask", "order" -> {
        boolean ends = next == tokens.size();
        if (!ends && (governs || !sort.equals("intend"))) {
          modality = Modality.valueOf(sort.toUpperCase(java.util.Locale.ROOT));
          return governs || sort.equals("expect") ? next : addressee(i);
        }
        if (!ends && words.closesWithVerb(next)) {
          modality = Modality.INTEND;
          subjectFrom = -1;
          return next;
        }
      }
      case "say" -> {
        if (next < tokens.size() && words.isModal(next)) {
          under = Under.SAID;
          return next;
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
        if (governs && words.isVerbPos(next)) {
          return next;
        }
      }
      default -> {}
    }
    int said = words.says(i, sort);
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
                && words.isVerbPos(i)
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).is(Pos.MARK);
      }
      if (!before.is(Pos.ADVERB) && modality == Modality.NONE) {
        return false;
      }
      if (words.isNominal(before) && !before.text().equals("将")) {
        return false;
      }
    }
    return false;
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

  private void add(int i, int said) {
    Token verb = tokens.get(said);
    String sort = words.sort(said);
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
            light || isAct(sort) && words.isOpenEnded(said) ? "vague" : isAct(sort) ? "act" : sort,
            Form.BASE,
            modality,
            when,
            negated,
            false,
            under,
            phase,
            subject(),
            null,
            words.object(said, i),
            joined));
    joined = true;
    start = -1;
    under = under == Under.DENIED ? Under.NOTHING : under;
    phase = "";
    negated = false;
    tense = Tense.OPEN;
  }

  private static boolean isAct(String sort) {
    return sort.isEmpty() || sort.equals("act");
  }

  private @Nullable Argument subject() {
    if (subjectFrom < 0 || subjectTo < subjectFrom) {
      return null;
    }
    Token head = tokens.get(subjectTo);
    String first = tokens.get(subjectFrom).text();
    String sort = nouns.sort(first);
    if (!sort.equals("first") && !sort.equals("pronoun")) {
      sort = words.ending(head.text());
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
}
