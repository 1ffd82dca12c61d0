package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.mention.BodyMention;
import luoshi.mention.CueMention;
import luoshi.mention.Mentions;
import luoshi.mention.QuantityMention;
import luoshi.mention.TimeMention;
import luoshi.statement.Statement;

/**
 * The clauses of one block with the mentions found in it. Offsets of the mentions count from the
 * block's start.
 *
 * @param start index of the block in the document's text
 * @param clauses its clauses in order
 * @param mentions its mentions
 * @param charges for each clause, whether it only names owners, and of what
 * @param byClause the mentions that begin in each clause, by its number
 */
record Passage(
    int start,
    List<Statement> clauses,
    Mentions mentions,
    List<Charge> charges,
    Map<Integer, Mentions> byClause) {

  /** What a clause that only names owners speaks of. */
  enum Charge {
    /** It says something else. */
    NONE,
    /** What stands before it: a bracket, a labelled line. */
    BEHIND,
    /** What its sentence says after it: 由市科委牵头，… */
    AHEAD
  }

  static Passage of(int start, List<Statement> clauses, Mentions mentions) {
    List<Charge> charges = new ArrayList<>();
    Map<Integer, Mentions> byClause = new HashMap<>();
    for (int c = 0; c < clauses.size(); c++) {
      Statement clause = clauses.get(c);
      Mentions own = mentions.between(clause.start() - start, clause.end() - start);
      byClause.put(clause.id(), own);
      boolean first = !isSameSentence(clauses, c, c - 1);
      boolean opens = first || charges.get(c - 1) == Charge.AHEAD;
      charges.add(
          opens && isSameSentence(clauses, c, c + 1) && OwnerClauses.namesWhoWillDoIt(clause, own)
              ? Charge.AHEAD
              : OwnerClauses.namesOnlyOwners(start, clause, own)
                          && (c == 0 || !OwnerClauses.shortens(clauses.get(c - 1), clause))
                      || !first && OwnerClauses.namesWhoDoesIt(clause, own)
                  ? Charge.BEHIND
                  : Charge.NONE);
    }
    return new Passage(start, clauses, mentions, charges, byClause);
  }

  private static boolean isSameSentence(List<Statement> clauses, int one, int other) {
    return other >= 0
        && other < clauses.size()
        && clauses.get(one).sentence() == clauses.get(other).sentence();
  }

  /** Whether a clause only names owners of other clauses. */
  boolean namesOnlyOwners(int clause) {
    return charges.get(clause) != Charge.NONE;
  }

  List<CueMention> cuesIn(Statement clause) {
    return in(clause).cues();
  }

  List<TimeMention> timesIn(Statement clause) {
    return in(clause).times();
  }

  List<BodyMention> bodiesIn(Statement clause) {
    return in(clause).bodies();
  }

  List<QuantityMention> amountsIn(Statement clause) {
    return in(clause).quantities().stream()
        .filter(m -> m.kind() == QuantityMention.Kind.AMOUNT)
        .toList();
  }

  private Mentions in(Statement clause) {
    return Objects.requireNonNull(byClause.get(clause.id()));
  }
}
