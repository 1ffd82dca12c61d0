package luoshi.rulebook.fact;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.document.Document;
import luoshi.lexicon.Entry.Reach;
import luoshi.mention.BodyMention;
import luoshi.mention.CueMention;
import luoshi.mention.TimeMention;
import luoshi.statement.Statement;
import luoshi.syntax.VerbPhrase;

/** What the clauses before a clause leave in its view: those of its sentence, and its paragraph. */
final class Earlier {

  /**
   * A clause sees at most this many clauses back in its paragraph, so that cost stays linear in its
   * length.
   */
  private static final int IN_VIEW = 40;

  /** 会议确定 and 会议强调指出 say who speaks, and no more. */
  private static final int LONGEST_QUOTING = 10;

  /** A subject is at least so long; 确保 and 力争 are shorter. */
  private static final int OWN_SUBJECT = 5;

  /** Behind these a time opens the predicate, and governs all verbs of it: 各区要在8月底前划定…，开展…. */
  private static final String PREDICATE = "在于要须将应会拟争保前";

  private static final Pattern WITHIN_YEAR =
      Pattern.compile("\\d月|[一二三四五六七八九十]月|季度|半年|年底|年末|月底|月末|旬|\\d日");

  /** 2015年底前 sets a bound to its own sentence; 到2027年 and 2026年 head what follows. */
  private static final Pattern BOUND = Pattern.compile("(?:前|以前|之前|[月年]内|年底|月底)$");

  private final Document document;
  private final Seen seen;
  private final Map<BodyMention, String> roles = new IdentityHashMap<>();

  Earlier(Document document, Seen seen) {
    this.document = document;
    this.seen = seen;
  }

  /** Forgets the bodies of a passage that has been read. */
  void leave() {
    roles.clear();
  }

  /** What earlier clauses of the same block leave in view. */
  void seenBy(Passage passage, int c, List<Object> facts) {
    Statement clause = passage.clauses().get(c);
    for (int i = Math.max(0, c - IN_VIEW); i < c; i++) {
      Statement other = passage.clauses().get(i);
      boolean sameSentence = other.sentence() == clause.sentence();
      Scope scope = sameSentence ? Scope.SENTENCE : Scope.PARAGRAPH;
      Reach needed = sameSentence ? Reach.SENTENCE : Reach.PARAGRAPH;
      for (CueMention cue : passage.cuesIn(other)) {
        Reach reach = cue.entry().reach() == Reach.SECTION ? Reach.SENTENCE : cue.entry().reach();
        if (reach.compareTo(needed) >= 0) {
          facts.add(Seen.cue(clause, cue, passage.start(), scope));
        }
      }
      boolean opens = opens(passage, i);
      for (TimeMention time : passage.timesIn(other)) {
        int before = time.start() + passage.start() - other.start();
        boolean leads = opens && before <= 3;
        boolean governs =
            sameSentence && !parted(other, clause) && !tells(time, other.start() + before, before);
        if (leads && (sameSentence && !parted(other, clause) || heads(time, other, passage))
            || governs) {
          facts.add(seen.time(clause, time, passage.start(), scope));
        }
      }
      for (BodyMention body : passage.bodiesIn(other)) {
        String role = role(body, other, passage);
        if (sameSentence || role.equals("subject")) {
          facts.add(Seen.body(clause, body, role, passage.start(), scope));
        }
      }
    }
  }

  /**
   * What the clauses after it say of when it is to be finished: 新建幼儿园20所，6月底前完成; "open 4 clinics
   * and hire 50 nurses by March"; 以上工作要在9月底前完成.
   */
  void completedBy(Passage passage, int c, List<Object> facts) {
    Statement clause = passage.clauses().get(c);
    if (!passage.timesIn(clause).isEmpty()) {
      return;
    }
    boolean joined = !timed(passage, c);
    for (int i = c + 1; i < Math.min(passage.clauses().size(), c + IN_VIEW); i++) {
      Statement next = passage.clauses().get(i);
      boolean same = next.sentence() == clause.sentence();
      joined &= same && Completion.joins(next);
      if (same ? Completion.completes(next) : Completion.completesAll(next)) {
        Scope scope = same ? Scope.SENTENCE : Scope.PARAGRAPH;
        passage
            .timesIn(next)
            .forEach(time -> facts.add(seen.time(clause, time, passage.start(), scope)));
        return;
      }
      if (joined && closes(passage, next)) {
        facts.add(seen.time(clause, last(passage, next), passage.start(), Scope.SENTENCE));
        return;
      }
    }
  }

  /** Whether a time stands before a clause in its sentence: it governs what follows. */
  private static boolean timed(Passage passage, int c) {
    int sentence = passage.clauses().get(c).sentence();
    for (int i = c - 1; i >= 0 && passage.clauses().get(i).sentence() == sentence; i--) {
      if (!passage.timesIn(passage.clauses().get(i)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause ends with the day by which it is to be done. */
  private static boolean closes(Passage passage, Statement clause) {
    if (passage.timesIn(clause).isEmpty()) {
      return false;
    }
    TimeMention time = last(passage, clause);
    return time.bound() == TimeMention.Bound.BY && time.end() + passage.start() >= clause.end() - 1;
  }

  private static TimeMention last(Passage passage, Statement clause) {
    return passage.timesIn(clause).get(passage.timesIn(clause).size() - 1);
  }

  /** Whether a clause opens its sentence, or the words that a meeting is quoted with (会议确定，明年…). */
  private static boolean opens(Passage passage, int c) {
    boolean first =
        c == 0 || passage.clauses().get(c - 1).sentence() != passage.clauses().get(c).sentence();
    return first || opens(passage, c - 1) && quotes(passage, passage.clauses().get(c - 1));
  }

  private static boolean quotes(Passage passage, Statement clause) {
    return clause.text().length() < LONGEST_QUOTING
        && (passage.cuesIn(clause).stream().anyMatch(cue -> cue.entry().cue().equals("speech"))
            || clause.verbs().stream().anyMatch(Earlier::isOfMeeting));
  }

  private static boolean isOfMeeting(VerbPhrase verb) {
    return verb.subject() != null && verb.subject().sort().equals("meeting") && !verb.object();
  }

  /**
   * A day or month behind a Chinese subject tells of its own clause only: 机场扩建三季度开工，加快前期工作. A year
   * goes on: 全市到2027年….
   */
  private boolean tells(TimeMention time, int place, int before) {
    return before >= OWN_SUBJECT
        && !seen.isPast(time)
        && PREDICATE.indexOf(document.text().charAt(place - 1)) < 0
        && WITHIN_YEAR.matcher(time.text()).find();
  }

  /** A day before its verb ends with its sentence; one set apart by a mark heads what follows. */
  private boolean heads(TimeMention time, Statement clause, Passage passage) {
    int end = time.end() + passage.start();
    if (BOUND.matcher(time.text()).find()) {
      return false;
    }
    boolean apart = end >= clause.end() - 1 || "，：、:,".indexOf(document.text().charAt(end)) >= 0;
    return apart || !WITHIN_YEAR.matcher(time.text()).find();
  }

  /**
   * A semicolon ends what a time in the middle of a clause governs: A by 2027; B. In a list it
   * parts what is listed: the goals for 2027 are: A; B.
   */
  private boolean parted(Statement earlier, Statement clause) {
    String between =
        document
            .text()
            .substring(earlier.start(), clause.start())
            .substring(earlier.text().length());
    boolean list = between.startsWith(":") || between.startsWith("：");
    return !list && (between.indexOf('；') >= 0 || between.indexOf(';') >= 0);
  }

  /**
   * Whether a body is the subject of its clause. Every later clause of the passage asks for it
   * again.
   */
  String role(BodyMention body, Statement clause, Passage passage) {
    return roles.computeIfAbsent(body, named -> Roles.of(named, clause, passage, document.text()));
  }
}
