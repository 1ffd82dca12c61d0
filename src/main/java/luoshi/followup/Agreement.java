package luoshi.followup;

import java.util.HashSet;
import java.util.Set;
import luoshi.ledger.Stated;

/** How far two statements agree on what is measured and on what is done. */
final class Agreement {

  /** Fewer characters are no name. */
  private static final int NAME = 4;

  private Agreement() {}

  /**
   * How far the metrics agree as a whole, or the statements where a metric was not told in full:
   * the weight that they share in that of the longer.
   *
   * @return 0 to 1
   */
  static double ofMetric(Profile a, Profile b) {
    return Math.max(whole(a.metric(), b.metric(), a, b), whole(a.terms(), b.terms(), a, b));
  }

  /**
   * How much of what one Chinese statement is about the other names, by its characters; English
   * words are compared as terms alone.
   *
   * @return 0 to 1
   */
  static double covered(Profile a, Profile b) {
    Stated other = b.stated();
    return a.chinese() && b.chinese()
        ? Core.covered(a.core(), other.metric() + " " + other.quote())
        : 1;
  }

  /** Whether the other names all that the first is about, and that is a name of some length. */
  static boolean wholly(Profile a, Profile b) {
    int length = a.core().stream().mapToInt(String::length).sum();
    return length >= NAME && covered(a, b) == 1;
  }

  /** Whether they share a word besides what is measured: hire, 新建. */
  static boolean sameAct(Profile a, Profile b) {
    Set<String> common = new HashSet<>(a.terms());
    common.retainAll(b.terms());
    common.removeAll(a.metric());
    common.removeAll(b.metric());
    return !common.isEmpty();
  }

  private static double whole(Set<String> first, Set<String> second, Profile a, Profile b) {
    boolean bilingual = a.chinese() != b.chinese();
    Set<String> common = new HashSet<>(first);
    common.retainAll(second);
    int most = Math.max(weight(first, bilingual), weight(second, bilingual));
    return most == 0 ? 0 : (double) weight(common, bilingual) / most;
  }

  /** Texts in two languages can share concepts only. */
  private static int weight(Set<String> terms, boolean bilingual) {
    return terms.stream()
        .filter(term -> !bilingual || term.startsWith("§"))
        .mapToInt(Profile::weight)
        .sum();
  }
}
