package luoshi.evaluation;

import java.util.ArrayList;
import java.util.List;
import luoshi.commitment.Commitment;
import luoshi.evaluation.Counts.Of;
import luoshi.evaluation.Gold.Item;
import luoshi.rulebook.fact.Finding;

/** What the comparison of one document adds to an evaluation. */
final class Marks {

  private final String document;
  private final Counts counts = new Counts();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final RuleScores rules = new RuleScores();

  Marks(String document) {
    this.document = document;
  }

  void count(Of what, int number) {
    counts.add(what, number);
  }

  void count(Of what, boolean holds) {
    counts.add(what, holds);
  }

  /** Whether the finding of a rule is right. */
  void rule(Finding finding, boolean right) {
    rules.add(finding, right);
  }

  /** Whether the rules that concluded a field are right. */
  void judge(Commitment found, String field, boolean right) {
    found.findings().stream()
        .filter(finding -> finding.field().equals(field))
        .forEach(finding -> rule(finding, right));
  }

  /** Something annotated that was not found, or found otherwise. */
  void mistake(String what, String told, Item item, List<Cause> why) {
    mistakes.add(new Mistake(document, what, told, item.quote(), why));
  }

  /** Something found that nobody annotated. */
  void spurious(String what, Commitment found) {
    mistakes.add(
        new Mistake(
            document,
            what,
            found.kind().name(),
            found.quote().exact(),
            List.of(Causes.rule(found.findings(), "kind"))));
  }

  void into(Evaluation evaluation) {
    evaluation.add(document, counts, mistakes, rules);
  }
}
