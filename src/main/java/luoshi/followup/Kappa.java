package luoshi.followup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far two people agree beyond chance: kappa = (po - pe) / (1 - pe), after J. Cohen, A
 * Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20 (1960),
 * pages 37 to 46. po is the share of cases on which they agree, pe the share on which they would
 * agree by chance, given how often each gives each answer.
 *
 * @param cases how many cases both judged
 * @param observed po, from 0 to 1
 * @param kappa from -1 to 1; null where there is no case, or both give one and the same answer
 *     throughout, so that chance alone would agree
 */
public record Kappa(int cases, double observed, @Nullable Double kappa) {

  /**
   * The agreement over some cases.
   *
   * @param answers the answer of the one and that of the other, case by case
   */
  public static Kappa of(List<Pair> answers) {
    int n = answers.size();
    if (n == 0) {
      return new Kappa(0, 0, null);
    }
    double same = answers.stream().filter(Pair::agrees).count() / (double) n;
    Map<String, Long> first = counts(answers, Pair::first);
    Map<String, Long> second = counts(answers, Pair::second);
    double chance =
        first.entrySet().stream()
            .mapToDouble(e -> e.getValue() * second.getOrDefault(e.getKey(), 0L) / ((double) n * n))
            .sum();
    return new Kappa(n, same, chance == 1 ? null : (same - chance) / (1 - chance));
  }

  private static Map<String, Long> counts(List<Pair> answers, Function<Pair, String> of) {
    return answers.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
  }

  /**
   * Two answers to one case.
   *
   * @param id the commitment
   * @param first the answer of the one
   * @param second the answer of the other
   */
  public record Pair(String id, String first, String second) {

    /** Whether they are the same. */
    public boolean agrees() {
      return Objects.equals(first, second);
    }
  }
}
