package luoshi.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was counted over one document or several, and the figures that follow from it. */
public final class Counts {

  /** What is counted. */
  public enum Of {
    /** Required annotated commitments. */
    GOLD,
    /** Required ones that a checkable commitment was found for. */
    FOUND,
    /** Checkable commitments found, but for optional ones and splits. */
    PRED,
    /** Further commitments inside an annotated one. */
    SPLITS,
    /** Directives found. */
    SOFT,
    /** Directives found that match an annotated commitment. */
    SOFT_RIGHT,
    /** Optional annotated commitments. */
    OPTIONAL,
    /** Optional ones that anything was found for. */
    OPTIONAL_FOUND,
    /** Matched pairs. */
    PAIRS,
    /** Pairs with the right kind. */
    KIND,
    /** Pairs whose annotated commitment has a figure. */
    VALUED,
    /** Those with the right figure and unit. */
    VALUE_UNIT,
    /** Those with the right comparator. */
    COMPARATOR,
    /** Pairs with the right deadline; none is right where none is stated. */
    DEADLINE,
    /** Pairs whose annotated commitment has a deadline. */
    DATED,
    /** Those with the right one. */
    DATED_RIGHT,
    /** Pairs with the right lead. */
    LEAD,
    /** Commitments and proposals found. */
    QUOTES,
    /** Those whose quote stands in the text. */
    EXACT,
    /** Required annotated proposals. */
    PROP_GOLD,
    /** Those found. */
    PROP_FOUND,
    /** Proposals found. */
    PROP_PRED,
    /** Those that match an annotated one. */
    PROP_TP,
    /** Annotated observations with a figure. */
    OBS_GOLD,
    /** Those found. */
    OBS_FOUND
  }

  /** Places after the point of every figure. */
  private static final int PLACES = 3;

  private final Map<Of, Integer> counts = new EnumMap<>(Of.class);

  void add(Of what, long more) {
    counts.merge(what, (int) more, Integer::sum);
  }

  void add(Of what, boolean one) {
    add(what, one ? 1 : 0);
  }

  void add(Counts others) {
    others.counts.forEach(this::add);
  }

  /** How many of these were counted. */
  public int get(Of what) {
    return counts.getOrDefault(what, 0);
  }

  /**
   * The figures by name, from 0 to 1 with three places; null where there is nothing to judge by.
   * Precision, recall and F1 are those of checkable commitments against required annotated ones,
   * after van Rijsbergen, Information Retrieval (1979), with F = 2PR / (P + R).
   */
  public Map<String, @Nullable BigDecimal> figures() {
    Map<String, @Nullable BigDecimal> figures = new LinkedHashMap<>();
    BigDecimal precision = zeroIfNone(share(Of.FOUND, Of.PRED));
    BigDecimal recall = zeroIfNone(share(Of.FOUND, Of.GOLD));
    figures.put("precision", precision);
    figures.put("recall", recall);
    figures.put("f1", f1(precision.doubleValue(), recall.doubleValue()));
    figures.put("directive_precision", share(Of.SOFT_RIGHT, Of.SOFT));
    figures.put("directive_recall", share(Of.OPTIONAL_FOUND, Of.OPTIONAL));
    figures.put("kind", share(Of.KIND, Of.PAIRS));
    figures.put("value_unit", share(Of.VALUE_UNIT, Of.VALUED));
    figures.put("comparator", share(Of.COMPARATOR, Of.VALUED));
    figures.put("deadline", share(Of.DEADLINE, Of.PAIRS));
    figures.put("deadline_when_stated", share(Of.DATED_RIGHT, Of.DATED));
    figures.put("lead", share(Of.LEAD, Of.PAIRS));
    figures.put("exact_quotes", share(Of.EXACT, Of.QUOTES));
    figures.put("proposal_recall", share(Of.PROP_FOUND, Of.PROP_GOLD));
    figures.put("proposal_precision", share(Of.PROP_TP, Of.PROP_PRED));
    figures.put("observation_recall", share(Of.OBS_FOUND, Of.OBS_GOLD));
    return figures;
  }

  private @Nullable BigDecimal share(Of part, Of whole) {
    return get(whole) == 0 ? null : rounded(get(part) / (double) get(whole));
  }

  private static BigDecimal f1(double precision, double recall) {
    double sum = precision + recall;
    return rounded(sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  private static BigDecimal zeroIfNone(@Nullable BigDecimal share) {
    return share == null ? rounded(0) : share;
  }

  private static BigDecimal rounded(double share) {
    return new BigDecimal(share).setScale(PLACES, RoundingMode.HALF_EVEN);
  }
}
