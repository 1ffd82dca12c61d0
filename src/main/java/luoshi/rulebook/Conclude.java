package luoshi.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
   * @param asked the properties of predicates that the rule looks at, joined by blanks
   * @param subject the clause, figure or commitment it is about
   * @param field the field
   * @param value its value; enums, dates and numbers as their plain text
   * @param words the facts it rests on
   */
  public void that(
      String rule,
      int rank,
      String asked,
      Subject subject,
      String field,
      Object value,
      Words... words) {
    findings.add(
        new Finding(
            subject.clause(),
            subject.figure(),
            field,
            value.toString(),
            rule,
            rank,
            texts(words),
            asked.isEmpty() ? List.of() : relations(Set.of(asked.split(" ")), words)));
  }

  private static List<String> relations(Set<String> asked, Words... words) {
    return Arrays.stream(words).flatMap(w -> w.relations(asked).stream()).distinct().toList();
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
    findings.sort(Conclude::order);
    return findings;
  }

  /** Written out, as there are several findings about each clause and most differ in the first. */
  private static int order(Finding one, Finding other) {
    int order = Integer.compare(one.clause(), other.clause());
    order = order != 0 ? order : Integer.compare(one.figure(), other.figure());
    order = order != 0 ? order : one.field().compareTo(other.field());
    order = order != 0 ? order : Integer.compare(other.rank(), one.rank());
    order = order != 0 ? order : one.rule().compareTo(other.rule());
    order = order != 0 ? order : one.value().compareTo(other.value());
    return order != 0 ? order : one.words().toString().compareTo(other.words().toString());
  }
}
