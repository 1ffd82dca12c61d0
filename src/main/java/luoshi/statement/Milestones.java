package luoshi.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import luoshi.lexicon.Lexicon;

/**
 * Knows where 、 parts two works that each reach a milestone of their own: 推动甲项目9月投产、乙项目年底前封顶. A
 * list of works before one milestone (甲、乙等项目开工) stays whole.
 */
final class Milestones {

  private static final String CUE = "act.milestone";
  private static final String MARKS = "，；。、！？,;（(";

  /** A milestone with less before it belongs to the same work: 开工、竣工. */
  private static final int SHORTEST_WORK = 4;

  private final Map<Character, TreeSet<String>> byLast = new HashMap<>();

  Milestones(Lexicon lexicon) {
    lexicon.files().stream()
        .filter(file -> file.cue().equals(CUE))
        .flatMap(file -> file.words().stream())
        .filter(word -> Clauses.isHan(word.charAt(0)))
        .forEach(this::enter);
  }

  private void enter(String word) {
    char last = word.charAt(word.length() - 1);
    byLast.computeIfAbsent(last, key -> new TreeSet<>()).add(word);
  }

  /** Whether works with a milestone each end at a mark and at the next one. */
  boolean standOnBothSides(String text, int from, int mark, int end) {
    if (!closesWork(text, from, mark)) {
      return false;
    }
    int next = mark + 1;
    while (next < end && MARKS.indexOf(text.charAt(next)) < 0) {
      next++;
    }
    return closesWork(text, mark + 1, next);
  }

  private boolean closesWork(String text, int from, int to) {
    Iterable<String> words =
        to <= from ? List.of() : byLast.getOrDefault(text.charAt(to - 1), new TreeSet<>());
    for (String word : words) {
      if (to - word.length() - from >= SHORTEST_WORK && text.startsWith(word, to - word.length())) {
        return true;
      }
    }
    return false;
  }
}
