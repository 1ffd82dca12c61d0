package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.List;
import luoshi.mention.TimeMention;
import luoshi.statement.Statement;

/**
 * The time that belongs to a figure where a sentence gives as many of both in turn:
 * 2025年、2030年分别达到40%、45%, "40 and 45 by 2025 and 2030 respectively".
 *
 * @param clause number of the clause
 * @param figure number of the figure in its clause
 * @param time the time
 */
public record Respective(int clause, int figure, Time time) {

  static List<Respective> of(Passage passage, int c, List<Figure> figures, Seen seen) {
    Statement clause = passage.clauses().get(c);
    if (figures.size() < 2 || !says(clause.text())) {
      return List.of();
    }
    List<TimeMention> times = new ArrayList<>();
    for (int i = 0; i <= c; i++) {
      Statement other = passage.clauses().get(i);
      if (other.sentence() == clause.sentence()) {
        passage.timesIn(other).stream().filter(t -> t.last() != null).forEach(times::add);
      }
    }
    List<Respective> pairs = new ArrayList<>();
    for (int i = 0; times.size() == figures.size() && i < times.size(); i++) {
      Time time = seen.time(clause, times.get(i), passage.start(), Scope.CLAUSE);
      pairs.add(new Respective(clause.id(), figures.get(i).number(), time));
    }
    return pairs;
  }

  private static boolean says(String text) {
    return text.contains("分别") || text.contains("respectively");
  }
}
