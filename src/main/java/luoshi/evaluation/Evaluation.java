package luoshi.evaluation;

import java.util.ArrayList;
import java.util.List;

/** How what was found compares with what was annotated, document by document and in all. */
public final class Evaluation {

  /**
   * One document.
   *
   * @param name its name
   * @param counts what was counted in it
   */
  public record Part(String name, Counts counts) {}

  private final List<Part> parts = new ArrayList<>();
  private final Counts total = new Counts();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final RuleScores rules = new RuleScores();

  void add(String document, Counts counts, List<Mistake> wrong, RuleScores judged) {
    parts.add(new Part(document, counts));
    total.add(counts);
    mistakes.addAll(wrong);
    rules.add(judged);
  }

  /** The documents, in the order in which they were compared. */
  public List<Part> parts() {
    return List.copyOf(parts);
  }

  /** All documents together. */
  public Counts total() {
    return total;
  }

  /** Every difference. */
  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  /** The rules that concluded something that was annotated, the most often wrong first. */
  public List<RuleScore> rules() {
    return rules.list();
  }
}
