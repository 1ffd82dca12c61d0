package luoshi.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.rulebook.fact.Conclusion;
import luoshi.rulebook.fact.Finding;

/** Settles a stage: of all findings about one field, the one of highest rank is the conclusion. */
public final class Conclusions {

  private record Key(int clause, int figure, String field) {}

  private Conclusions() {}

  /**
   * The conclusions of a stage's findings, in the order that {@link Rulebook#fire} gives them; a
   * tie goes to the first.
   */
  public static List<Conclusion> of(List<Finding> findings) {
    Map<Key, Finding> best = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Key key = new Key(finding.clause(), finding.figure(), finding.field());
      best.merge(key, finding, (a, b) -> b.rank() > a.rank() ? b : a);
    }
    List<Conclusion> conclusions = new ArrayList<>();
    best.values()
        .forEach(
            f -> conclusions.add(new Conclusion(f.clause(), f.figure(), f.field(), f.value())));
    return conclusions;
  }
}
