package luoshi.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.rulebook.Conclusions;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.ClauseFacts;
import luoshi.rulebook.fact.Conclusion;
import luoshi.rulebook.fact.Finding;
import luoshi.rulebook.fact.Source;

/**
 * What the rules decide about some clauses of one document, stage by stage: every stage sees the
 * conclusions of those before it, and is asked only about clauses of which it may say something.
 */
final class Decision {

  private static final String KIND = "kind";

  /** The stages that read commitments only. */
  private static final List<String> DETAIL = List.of("owner", "deadline", "area");

  private final Rulebook rulebook;
  private final Source source;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Integer, List<Conclusion>> conclusions = new HashMap<>();

  Decision(Rulebook rulebook, Source source) {
    this.rulebook = rulebook;
    this.source = source;
  }

  /** Every finding, those that were outranked included. */
  List<Finding> of(List<ClauseFacts> clauses) {
    List<ClauseFacts> open =
        clauses.stream().filter(c -> !c.ownersOnly() && rulebook.mayFire(KIND, c.facts())).toList();
    fire("voice", open);
    fire(KIND, open.stream().filter(c -> rulebook.mayStillFire(KIND, facts(c))).toList());
    List<ClauseFacts> commitments = open.stream().filter(this::isCommitment).toList();
    DETAIL.forEach(stage -> fire(stage, commitments));
    return findings;
  }

  private void fire(String stage, List<ClauseFacts> clauses) {
    List<Object> facts = new ArrayList<>(List.of(source));
    clauses.forEach(clause -> facts.addAll(facts(clause)));
    List<Finding> found = rulebook.fire(stage, facts);
    findings.addAll(found);
    Conclusions.of(found)
        .forEach(c -> conclusions.computeIfAbsent(c.clause(), k -> new ArrayList<>()).add(c));
  }

  /** All that is known of a clause by now. */
  private List<Object> facts(ClauseFacts clause) {
    List<Object> facts = new ArrayList<>(clause.facts());
    facts.addAll(conclusionsOf(clause));
    return facts;
  }

  private boolean isCommitment(ClauseFacts clause) {
    return conclusionsOf(clause).stream()
        .anyMatch(c -> c.field().equals(KIND) && !c.value().equals(Assembly.NOTHING));
  }

  private List<Conclusion> conclusionsOf(ClauseFacts clause) {
    return conclusions.getOrDefault(clause.clause().id(), List.of());
  }
}
