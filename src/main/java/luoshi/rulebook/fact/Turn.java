package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.Block;
import luoshi.mention.CueMention;
import luoshi.mention.TimeMention;
import luoshi.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The last sentence at which the running text turned to something new ("今年要重点做好以下工作："): it stands
 * over all that follows like a heading, though it is none.
 */
final class Turn {

  private static final String GUIDE = "turn.guide";
  private static final String BACK = "turn.year";
  private static final int LONGEST_GUIDE = 8;

  private @Nullable Passage passage;
  private @Nullable Statement clause;
  private @Nullable CueMention cue;

  /** Looks for a turn in a passage that has been read. */
  void after(Passage read, Seen seen) {
    CueMention running = cue;
    if (running != null && running.entry().cue().equals(GUIDE) && opens(read)) {
      cue = null;
    }
    for (Statement candidate : read.clauses()) {
      for (CueMention mention : read.cuesIn(candidate)) {
        if (turns(mention, candidate) && (looksBack(mention) || !isOver(candidate, read, seen))) {
          passage = read;
          clause = candidate;
          cue = mention;
        }
      }
    }
  }

  /** 指导思想 turns to the spirit of a paper only where it stands alone. */
  private static boolean turns(CueMention mention, Statement candidate) {
    return mention.entry().cue().startsWith("turn.")
        && (!mention.entry().cue().equals(GUIDE) || candidate.text().length() <= LONGEST_GUIDE);
  }

  /** 五年来主要做了以下工作 turns to years that are over. */
  private static boolean looksBack(CueMention mention) {
    return mention.entry().cue().startsWith(BACK);
  }

  /** Whether a passage opens something new: a heading, （二）, 二、. */
  private static boolean opens(Passage read) {
    Statement first = read.clauses().get(0);
    return first.block().kind() == Block.Kind.HEADING
        || first.block().kind() == Block.Kind.TITLE
        || first.start() - first.block().start() >= 2;
  }

  /** 2024年主要工作 in a report of 2025 turns to nothing new. */
  private static boolean isOver(Statement candidate, Passage read, Seen seen) {
    List<TimeMention> times = read.timesIn(candidate);
    return !times.isEmpty() && times.stream().allMatch(seen::isPast);
  }

  /** The cue and times of the turn, as a later clause sees them. */
  List<Object> seenBy(Statement later, Seen seen) {
    Passage turned = passage;
    Statement stated = clause;
    CueMention turn = cue;
    List<Object> facts = new ArrayList<>();
    if (turned == null || stated == null || turn == null) {
      return facts;
    }
    facts.add(Seen.cue(later, turn, turned.start(), Scope.HEADING));
    turned
        .timesIn(stated)
        .forEach(time -> facts.add(seen.time(later, time, turned.start(), Scope.HEADING)));
    return facts;
  }
}
