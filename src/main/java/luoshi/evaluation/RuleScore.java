package luoshi.evaluation;

/**
 * How often a rule was right.
 *
 * @param rule its name
 * @param field the field that it concluded
 * @param right how often the annotation agrees
 * @param wrong how often it does not
 */
public record RuleScore(String rule, String field, int right, int wrong) {

  /** The share of right conclusions, from 0 to 1. */
  public double share() {
    return right / (double) (right + wrong);
  }
}
