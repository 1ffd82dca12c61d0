package luoshi.commitment;

import java.util.Comparator;
import java.util.List;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The findings about one commitment: those about its figure, and those about its clause where no
 * figure has its own.
 *
 * @param findings every finding, strongest first within a field
 */
record Chosen(List<Finding> findings) {

  private static final Comparator<Finding> STRENGTH =
      Comparator.comparing((Finding f) -> f.figure() < 0)
          .thenComparing(f -> -f.rank())
          .thenComparing(Finding::field)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::value);

  /** What is concluded about a figure, or with -1 about the clause as a whole. */
  static Chosen of(List<Finding> findings, int figure) {
    return new Chosen(
        findings.stream()
            .filter(
                f ->
                    f.figure() == figure
                        || f.figure() == -1 && !(figure >= 0 && f.field().equals("kind")))
            .sorted(STRENGTH)
            .toList());
  }

  /** The strongest finding about a field, or null. */
  @Nullable Finding get(String field) {
    return findings.stream().filter(f -> f.field().equals(field)).findFirst().orElse(null);
  }

  /** Every value of a field that may have several. */
  List<Finding> all(String field) {
    return findings.stream().filter(f -> f.field().equals(field)).toList();
  }
}
