package luoshi.rulebook.fact;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
        boolean leads = opens && time.start() + passage.start() - other.start() <= 3;
        if (leads || sameSentence && !parted(other, clause)) {
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
    return roles.computeIfAbsent(body, named -> Roles.of(named, clause, passage));
  }
}
