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
  private final WordClasses nouns;
  private final ChinesePhrase words;
  private final ChineseVerbPlaces places;
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
  private ChineseActor.@Nullable Place actor;
  private List<Integer> names = List.of();

  ChineseStretch(List<Token> tokens, WordClasses classes, WordClasses nouns) {
    this.tokens = tokens;
    this.nouns = nouns;
    this.words = new ChinesePhrase(tokens, classes, nouns);
    this.places = new ChineseVerbPlaces(tokens, classes, words);
  }

  List<VerbPhrase> verbs() {
    under = new ChineseSetting(tokens).under();
    ChineseActor actors = new ChineseActor(tokens, words);
    actor = under == Under.NOTHING ? actors.find() : null;
    for (int i = 0; i < tokens.size(); ) {
      if (actor != null && i == actor.from()) {
        names = actors.parts(actor);
        subjectFrom = i;
        subjectTo = actor.to();
        i = actor.to() + 1;
      } else {
        i = read(i);
      }
    }
    return words.isDone() ? verbs.stream().map(VerbPhrase::done).toList() : verbs;
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
      subjectFrom = names.isEmpty() ? -1 : subjectFrom;
      modality = word.equals("请") ? asked() : modality;
    } else if (words.isPreposition(i) && !(i == 0 && under != Under.NOTHING)) {
      return afterPhrase(i);
    } else if (start < 0 && verbs.isEmpty() && names.isEmpty() && places.isNamed(i)) {
      subjectFrom = subjectFrom < 0 ? i : subjectFrom;
      subjectTo = i;
    } else if (places.isVerb(i, !verbs.isEmpty())) {
      int event = verbs.isEmpty() ? places.event(i) : -1;
      if (event >= 0) {
        return event + 1;
      }
      if (!verbs.isEmpty() && isLevel(i)) {
        verbs.clear();
        joined = false;
        names = List.of();
        subjectFrom = 0;
        subjectTo = i - 1;
        start = -1;
        return verb(i);
      }
      return verbs.isEmpty() || isJoined(i) ? verb(i) : i + 1;
    } else if (start < 0
        && verbs.isEmpty()
        && names.isEmpty()
        && (words.isNominal(token) || token.is(Pos.OTHER) || token.is(Pos.ADJECTIVE))) {
      subjectFrom = subjectFrom < 0 ? i : subjectFrom;
      subjectTo = words.isNominal(token) || token.is(Pos.OTHER) ? i : subjectTo;
    }
    return i + 1;
  }

  /** 请市财政局 is a polite order, 请市民 a request. */
  private Modality asked() {
    return actor == null ? Modality.ASK : Modality.ORDER;
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
    int placed = words.placedBy(preposition);
    if (placed > 0) {
      return placed;
    }
    if (!names.isEmpty() && words.isTime(preposition) && words.verbAfter(from) >= 0) {
      under = Under.TIME;
      verb(words.verbAfter(from));
      return tokens.size();
    }
    int light = words.lightAfter(from);
    if (light >= 0) {
      tokens
          .subList(from, light)
          .forEach(token -> modality = ChineseWords.MODAL.getOrDefault(token.text(), modality));
      return light;
    }
    int i = from;
    while (i < tokens.size()
        && places.isVerb(i, !verbs.isEmpty())
        && (i == from || !words.isAct(i))) {
      i++;
    }
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (places.isVerb(i, !verbs.isEmpty()) && !words.isRelative(i)
          || words.isModal(i)
          || token.is(Pos.ADVERB) && !token.text().equals("较")) {
        return i;
      }
      i++;
    }
    return i;
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
    names = List.of();
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
    if (!names.isEmpty()) {
      sort = "authority";
    } else if (!sort.equals("first") && !sort.equals("pronoun")) {
      sort = words.ending(head.text());
    }
    if (sort.equals("time")) {
      return null;
    }
    boolean describes = names.isEmpty() && tokens.get(subjectFrom).is(Pos.VERB);
    boolean every =
        first.startsWith("各")
            || first.startsWith("每")
            || first.startsWith("所有")
            || first.startsWith("全部");
    return new Argument(
        tokens.get(subjectFrom).start(),
        head.end(),
        head.text(),
        sort.isEmpty() || sort.equals("addressee") || describes && sort.equals("authority")
            ? "thing"
            : sort,
        every,
        parts());
  }

  private List<Argument.Part> parts() {
    List<Argument.Part> parts = new ArrayList<>();
    int from = subjectFrom;
    for (int to : names) {
      parts.add(new Argument.Part(tokens.get(from).start(), tokens.get(to).end()));
      from = to + 2;
    }
    return parts;
  }
}
