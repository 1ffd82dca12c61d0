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
 * @param owners for each clause, whether it only names owners: a trailing bracket or a labelled
 *     line
 * @param byClause the mentions that begin in each clause, by its number
 */
record Passage(
    int start,
    List<Statement> clauses,
    Mentions mentions,
    List<Boolean> owners,
    Map<Integer, Mentions> byClause) {

  static Passage of(int start, List<Statement> clauses, Mentions mentions) {
    List<Boolean> owners = new ArrayList<>();
    Map<Integer, Mentions> byClause = new HashMap<>();
    int last = -1;
    for (Statement clause : clauses) {
      Mentions own = mentions.between(clause.start() - start, clause.end() - start);
      byClause.put(clause.id(), own);
      boolean continues = clause != clauses.get(0) && clause.sentence() == last;
      owners.add(
          OwnerClauses.namesOnlyOwners(start, clause, own)
              || continues && OwnerClauses.namesWhoDoesIt(clause, own));
      last = clause.sentence();
    }
    return new Passage(start, clauses, mentions, owners, byClause);
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
