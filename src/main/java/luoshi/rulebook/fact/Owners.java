package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.document.Block;
import luoshi.rulebook.fact.Passage.Charge;
import luoshi.statement.Heading;
import luoshi.statement.Statement;

/**
 * Finds for each clause the owner clauses that govern it: those that open its sentence; else the
 * next ones in its own block; else those of the next block under the same heading that consists of
 * nothing else; else those that open its section; else those that close the list that its item goes
 * on in.
 */
final class Owners {

  /** "… by 2028; and" and "complete the following:" go on in the next item. */
  private static final Pattern GOES_ON = Pattern.compile("[;；,，:：](?:\\s*(?:and|or))?\\s*$");

  private final List<Passage> passages;
  private final Map<Integer, Integer> lineFor = new HashMap<>();

  /**
   * The owners of some passages.
   *
   * @param text the text of the document
   */
  Owners(List<Passage> passages, String text) {
    this.passages = passages;

    for (int p = 0; p < passages.size(); p++) {
      if (onlyOwners(passages.get(p))) {
        governBefore(p);
        governAfter(p);
      }
    }
    for (int p = passages.size() - 2; p >= 0; p--) {
      governWithinList(p, text);
    }
  }

  /** The bodies that owner clauses give to clause c of passage p. */
  List<Body> of(int p, int c, int seenBy) {
    Passage passage = passages.get(p);
    int ahead = ahead(passage, c);
    if (ahead < c) {
      return run(passage, ahead, seenBy);
    }
    int first = c + 1;
    while (first < passage.clauses().size() && passage.charges().get(first) != Charge.BEHIND) {
      first++;
    }
    if (first < passage.clauses().size() && governs(passage, first, c)) {
      return run(passage, first, seenBy);
    }
    Integer line = lineFor.get(p);
    return line == null ? List.of() : run(passages.get(line), closing(line), seenBy);
  }

  /** The first of the owner clauses that close a passage; the number of its clauses for none. */
  private int closing(int p) {
    return passages.get(p).charges().lastIndexOf(Charge.NONE) + 1;
  }

  private boolean isClosedByOwners(int p) {
    return closing(p) < passages.get(p).clauses().size();
  }

  /**
   * The first clause of the sentence where that names who does the rest, else the clause itself.
   */
  private static int ahead(Passage passage, int c) {
    int sentence = passage.clauses().get(c).sentence();
    int first = c;
    while (first > 0 && passage.clauses().get(first - 1).sentence() == sentence) {
      first--;
    }
    return passage.charges().get(first) == Charge.AHEAD ? first : c;
  }

  /** A bracket governs its item; 由…牵头 its sentence. */
  private static boolean governs(Passage passage, int owner, int c) {
    Statement clause = passage.clauses().get(owner);
    return !clause.text().startsWith("由")
        || clause.sentence() == passage.clauses().get(c).sentence();
  }

  private static List<Body> run(Passage passage, int from, int seenBy) {
    List<Body> bodies = new ArrayList<>();
    Charge charge = passage.charges().get(from);
    for (int c = from; c < passage.clauses().size() && passage.charges().get(c) == charge; c++) {
      bodies.addAll(OwnerClauses.bodies(passage.clauses().get(c), passage, seenBy));
    }
    return bodies;
  }

  private void governBefore(int line) {
    for (int p = line - 1; p >= 0 && sameSection(p, line) && !onlyOwners(passages.get(p)); p--) {
      lineFor.putIfAbsent(p, line);
    }
  }

  /** A bracket behind the last item of a list governs the items before it that name nobody. */
  private void governWithinList(int p, String text) {
    Block block = passages.get(p).clauses().get(0).block();
    Block next = passages.get(p + 1).clauses().get(0).block();
    boolean goesOn =
        next.kind() == Block.Kind.ITEM
            && GOES_ON.matcher(text.substring(block.start(), block.end())).find();
    if (!goesOn || isClosedByOwners(p)) {
      return;
    }
    boolean stem = ":：".indexOf(text.charAt(block.end() - 1)) >= 0;
    Integer line = isClosedByOwners(p + 1) ? Integer.valueOf(p + 1) : lineFor.get(p + 1);
    if (line != null && !(stem && line == p + 1)) {
      lineFor.putIfAbsent(p, line);
    }
  }

  private void governAfter(int line) {
    boolean opens = line == 0 || !sameSection(line - 1, line);
    for (int p = line + 1;
        opens && p < passages.size() && sameSection(p, line) && !onlyOwners(passages.get(p));
        p++) {
      lineFor.putIfAbsent(p, line);
    }
  }

  private boolean sameSection(int a, int b) {
    return nearest(a) == nearest(b);
  }

  private int nearest(int p) {
    List<Heading> headings = passages.get(p).clauses().get(0).headings();
    int last = headings.size() - 1;
    while (last >= 0 && headings.get(last).level() >= 100) {
      last--;
    }
    return last < 0 ? -1 : headings.get(last).start();
  }

  private static boolean onlyOwners(Passage passage) {
    return passage.charges().stream().allMatch(charge -> charge != Charge.NONE);
  }
}
