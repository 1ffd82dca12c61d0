package luoshi.rulebook.fact;

import java.util.List;

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
 */
public record Finding(
    int clause, int figure, String field, String value, String rule, int rank, List<String> words) {

  public Finding {
    words = List.copyOf(words);
  }
}
