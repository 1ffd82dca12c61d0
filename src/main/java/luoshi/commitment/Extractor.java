package luoshi.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.document.Document;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Conclusions;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.ClauseFacts;
import luoshi.rulebook.fact.Conclusion;
import luoshi.rulebook.fact.FactBuilder;
import luoshi.rulebook.fact.Finding;
import luoshi.rulebook.fact.Source;
import luoshi.statement.Statement;
import luoshi.statement.Statements;

/**
 * Finds the commitments of a document: a pure function of document, rules and day. Immutable; safe
 * for concurrent use on different documents.
 */
public final class Extractor {

  /**
   * The stages of rules that read documents, in order; each sees what the earlier ones concluded.
   */
  private static final List<String> DETAIL = List.of("owner", "deadline", "area");

  /**
   * Clauses a session: large enough to share its cost, small enough for its joins to stay cheap.
   */
  private static final int SESSION = 60;

  private final Rulebook rulebook;
  private final Statements statements;
  private final MentionFinder finder;
  private final Clock clock;

  /**
   * An extractor.
   *
   * @param rulebook the rules
   * @param finder finds mentions
   * @param clock gives the day for documents that have none
   */
  public Extractor(Rulebook rulebook, MentionFinder finder, Clock clock) {
    this.rulebook = rulebook;
    this.statements = new Statements(rulebook.lexicon());
    this.finder = finder;
    this.clock = clock;
  }

  /** The commitments, observations and rejected candidates of a document. */
  public Extraction extract(Document document) {
    LocalDate given = document.metadata().date();
    LocalDate date = given == null ? LocalDate.now(clock) : given;
    List<Statement> clauses = statements.of(document);
    FactBuilder builder = new FactBuilder(document, clauses, finder, date);
    Source source = source(document);
    Assembly assembly = new Assembly(document, builder, date);
    List<ClauseFacts> waiting = new ArrayList<>();
    for (ClauseFacts facts : builder.facts()) {
      waiting.add(facts);
      if (waiting.size() == SESSION) {
        assembly.add(waiting, decide(source, waiting));
        waiting.clear();
      }
    }
    assembly.add(waiting, decide(source, waiting));
    return assembly.extraction();
  }

  private List<Finding> decide(Source source, List<ClauseFacts> clauses) {
    List<Object> facts = new ArrayList<>(List.of(source));
    clauses.stream().filter(c -> !c.ownersOnly()).forEach(c -> facts.addAll(c.facts()));
    List<Finding> findings = new ArrayList<>(rulebook.fire("kind", facts));
    List<Conclusion> conclusions = Conclusions.of(findings);
    var kept =
        conclusions.stream()
            .filter(Extractor::isKept)
            .map(Conclusion::clause)
            .collect(java.util.stream.Collectors.toSet());
    List<Object> rest = new ArrayList<>(List.of(source));
    clauses.stream()
        .filter(c -> kept.contains(c.clause().id()))
        .forEach(c -> rest.addAll(c.facts()));
    for (String stage : DETAIL) {
      List<Object> seen = new ArrayList<>(rest);
      conclusions.stream().filter(c -> kept.contains(c.clause())).forEach(seen::add);
      List<Finding> more = rulebook.fire(stage, seen);
      findings.addAll(more);
      conclusions.addAll(Conclusions.of(more));
    }
    return findings;
  }

  private static boolean isKept(Conclusion conclusion) {
    return conclusion.field().equals("kind") && !conclusion.value().equals(Assembly.NOTHING);
  }

  private static Source source(Document document) {
    var metadata = document.metadata();
    String title = metadata.title() == null ? "" : metadata.title();
    String publisher = metadata.publisher() == null ? "" : metadata.publisher();
    return new Source(
        document.name(),
        title,
        publisher,
        metadata.language().name().toLowerCase(java.util.Locale.ROOT));
  }
}
