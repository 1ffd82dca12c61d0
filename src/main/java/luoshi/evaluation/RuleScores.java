package luoshi.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.rulebook.fact.Finding;

/** Counts for each rule how often its conclusions were right. */
final class RuleScores {

  private final Map<String, RuleScore> scores = new TreeMap<>();

  void add(Finding finding, boolean right) {
    add(new RuleScore(finding.rule(), finding.field(), right ? 1 : 0, right ? 0 : 1));
  }

  void add(RuleScores others) {
    others.scores.values().forEach(this::add);
  }

  private void add(RuleScore one) {
    scores.merge(
        one.rule() + " " + one.field(),
        one,
        (a, b) -> new RuleScore(a.rule(), a.field(), a.right() + b.right(), a.wrong() + b.wrong()));
  }

  /** Those that were wrong most often first. */
  List<RuleScore> list() {
    return scores.values().stream()
        .sorted(
            Comparator.comparing(RuleScore::wrong)
                .reversed()
                .thenComparing(RuleScore::rule)
                .thenComparing(RuleScore::field))
        .toList();
  }
}
