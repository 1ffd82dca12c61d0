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

/** What the clauses before a clause leave in its view: those of its sentence, and its paragraph. */
final class Earlier {

  /**
   * A clause sees at most this many clauses back in its paragraph, so that cost stays linear in its
   * length.
   */
  private static final int IN_VIEW = 40;

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
      boolean opens = i == 0 || passage.clauses().get(i - 1).sentence() != other.sentence();
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
   * What the clause after it says of when it is to be finished: 新建幼儿园20所，6月底前完成; "open 4 clinics
   * and hire 50 nurses by March".
   */
  void completedBy(Passage passage, int c, List<Object> facts) {
    Statement clause = passage.clauses().get(c);
    if (!passage.timesIn(clause).isEmpty()) {
      return;
    }
    for (int i = c + 1; i < passage.clauses().size(); i++) {
      Statement next = passage.clauses().get(i);
      if (next.sentence() != clause.sentence()) {
        return;
      }
      if (Completion.completes(next)) {
        passage
            .timesIn(next)
            .forEach(time -> facts.add(seen.time(clause, time, passage.start(), Scope.SENTENCE)));
        return;
      }
    }
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
