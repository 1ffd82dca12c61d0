package luoshi.rulebook.fact;

import java.util.List;
import luoshi.statement.Statement;

/**
 * One clause and all that is in view of it.
 *
 * @param statement the statement
 * @param clause the clause as rules see it
 * @param figures its figures, by number
 * @param facts every fact, the clause and figures included
 * @param ownersOnly whether the clause only names owners of other clauses
 */
public record ClauseFacts(
    Statement statement,
    Clause clause,
    List<Figure> figures,
    List<Object> facts,
    boolean ownersOnly) {

  public ClauseFacts {
    figures = List.copyOf(figures);
    facts = List.copyOf(facts);
  }
}
