package luoshi.rulebook.fact;

import java.util.List;
import java.util.Objects;

/**
 * One conclusion of one rule about one field.
 *
 * @param clause number of the clause, or of the commitment in the status stages
 * @param figure number of the figure in the clause, or -1 for the clause as a whole
 * @param field field name: kind, checkable, lead, supporting, deadline, area, schedule, light,
 *     urgency …
 * @param value its value as text
 * @param rule name of the rule
 * @param rank strength from the rule's {@code @rank}; the highest wins
 * @param words the words it rests on, in text order
 * @param relations how those words stand to others, as far as the rule looked at it: "subject:
 *     thing", "under: denied"
 */
public record Finding(
    int clause,
    int figure,
    String field,
    String value,
    String rule,
    int rank,
    List<String> words,
    List<String> relations) {

  /** Findings that were stored before relations were kept have none. */
  public Finding {
    words = List.copyOf(words);
    relations = Objects.requireNonNullElse(relations, List.of());
  }

  /** A finding that looked at no relation. */
  public Finding(
      int clause,
      int figure,
      String field,
      String value,
      String rule,
      int rank,
      List<String> words) {
    this(clause, figure, field, value, rule, rank, words, List.of());
  }
}
