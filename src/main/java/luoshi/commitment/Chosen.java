package luoshi.commitment;

import java.util.ArrayList;
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

  /** What is concluded about a figure, or with -1 about the clause as a whole. */
  static Chosen of(List<Finding> findings, int figure) {
    List<Finding> chosen = new ArrayList<>();
    for (Finding f : findings) {
      if (f.figure() == figure || f.figure() == -1 && !(figure >= 0 && f.field().equals("kind"))) {
        chosen.add(f);
      }
    }
    chosen.sort(Chosen::strength);
    return new Chosen(chosen);
  }

  private static int strength(Finding one, Finding other) {
    int order = Boolean.compare(one.figure() < 0, other.figure() < 0);
    order = order != 0 ? order : Integer.compare(other.rank(), one.rank());
    order = order != 0 ? order : one.field().compareTo(other.field());
    order = order != 0 ? order : one.rule().compareTo(other.rule());
    return order != 0 ? order : one.value().compareTo(other.value());
  }

  /** The strongest finding about a field, or null. */
  @Nullable Finding get(String field) {
    for (Finding finding : findings) {
      if (finding.field().equals(field)) {
        return finding;
      }
    }
    return null;
  }

  /** Every value of a field that may have several. */
  List<Finding> all(String field) {
    return findings.stream().filter(f -> f.field().equals(field)).toList();
  }
}
