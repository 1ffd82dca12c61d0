package luoshi.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import luoshi.rulebook.fact.Finding;
import luoshi.rulebook.fact.Subject;
import luoshi.rulebook.fact.Words;

/**
 * What rules call in their {@code then}: {@code conclude.that($c, "kind", "TARGET", $f);}. The
 * rulebook puts the rule's name and rank in front when it compiles.
 */
public final class Conclude {

  private final List<Finding> findings = new ArrayList<>();

  /**
   * Records a finding.
   *
   * @param rule name of the rule
   * @param rank its strength
   * @param subject the clause, figure or commitment it is about
   * @param field the field
   * @param value its value; enums, dates and numbers as their plain text
   * @param words the facts it rests on
   */
  public void that(
      String rule, int rank, Subject subject, String field, Object value, Words... words) {
    findings.add(
        new Finding(
            subject.clause(), subject.figure(), field, value.toString(), rule, rank, texts(words)));
  }

  private static List<String> texts(Words... words) {
    return switch (words.length) {
      case 0 -> List.of();
      case 1 -> List.of(words[0].text());
      default ->
          Arrays.stream(words)
              .sorted(Comparator.comparingInt(Words::start))
              .map(Words::text)
              .distinct()
              .toList();
    };
  }

  /** The findings in an order that does not depend on the order of firing. */
  List<Finding> findings() {
    findings.sort(
        Comparator.comparingInt(Finding::clause)
            .thenComparingInt(Finding::figure)
            .thenComparing(Finding::field)
            .thenComparingInt(f -> -f.rank())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::value)
            .thenComparing(f -> f.words().toString()));
    return findings;
  }
}
