package luoshi.followup;

import java.util.List;

/**
 * How suggestions compare with what an analyst read.
 *
 * @param scores one a kind that the gold or a suggestion names, then one for all told outcomes
 * @param mistakes every difference, misses first
 */
public record FollowupEvaluation(List<FollowupScore> scores, List<Mistake> mistakes) {

  public FollowupEvaluation {
    scores = List.copyOf(scores);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * One difference.
   *
   * @param document file name of the later document
   * @param what missed, spurious, or missed-commitment where the commitment itself is not found
   * @param kind the kinds that the analyst named, or that of the suggestion
   * @param quote words of the commitment
   * @param said words of the later document, or empty
   */
  public record Mistake(String document, String what, String kind, String quote, String said) {}
}
