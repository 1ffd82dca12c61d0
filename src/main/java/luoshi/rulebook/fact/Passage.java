package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.List;
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
 */
record Passage(int start, List<Statement> clauses, Mentions mentions, List<Boolean> owners) {

  static Passage of(int start, List<Statement> clauses, Mentions mentions) {
    List<Boolean> owners = new ArrayList<>();
    for (Statement clause : clauses) {
      owners.add(OwnerClauses.namesOnlyOwners(start, clause, mentions));
    }
    return new Passage(start, clauses, mentions, owners);
  }

  List<CueMention> cuesIn(Statement clause) {
    return mentions.cues().stream().filter(m -> inside(clause, m.start())).toList();
  }

  List<TimeMention> timesIn(Statement clause) {
    return mentions.times().stream().filter(m -> inside(clause, m.start())).toList();
  }

  List<BodyMention> bodiesIn(Statement clause) {
    return mentions.bodies().stream().filter(m -> inside(clause, m.start())).toList();
  }

  List<QuantityMention> amountsIn(Statement clause) {
    return mentions.quantities().stream()
        .filter(m -> m.kind() == QuantityMention.Kind.AMOUNT && inside(clause, m.start()))
        .toList();
  }

  private boolean inside(Statement clause, int at) {
    return at + start >= clause.start() && at + start < clause.end();
  }
}
