package luoshi.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import luoshi.document.Document;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Conclusions;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.ClauseFacts;
import luoshi.rulebook.fact.Conclusion;
import luoshi.rulebook.fact.FactBuilder;
import luoshi.rulebook.fact.Finding;
import luoshi.rulebook.fact.Source;
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
  private static final int SESSION = 500;

  /** Characters of a part: more than any ordinary document has. */
  private static final int PART = 500_000;

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
    List<Extraction> parts = new ArrayList<>();
    extract(document, parts::add);
    return Extraction.joined(document, parts);
  }

  /**
   * Hands over what is found in a document part by part, in reading order, so that a very long one
   * needs no more memory than its parts.
   *
   * @param then takes what was found in one part
   */
  public void extract(Document document, Consumer<Extraction> then) {
    FactBuilder builder = new FactBuilder(document, finder, date(document));
    Assembly assembly = new Assembly(document, builder, date(document));
    statements.inParts(
        document,
        PART,
        part -> {
          decide(document, builder.facts(part), assembly::add);
          then.accept(assembly.part());
        });
  }

  /** Every finding about a document, those that were outranked included. */
  public List<Finding> findings(Document document) {
    List<Finding> all = new ArrayList<>();
    FactBuilder builder = new FactBuilder(document, finder, date(document));
    decide(
        document,
        builder.facts(statements.of(document)),
        (clauses, findings) -> all.addAll(findings));
    return all;
  }

  private LocalDate date(Document document) {
    LocalDate given = document.metadata().date();
    return given == null ? LocalDate.now(clock) : given;
  }

  private void decide(
      Document document, List<ClauseFacts> all, BiConsumer<List<ClauseFacts>, List<Finding>> then) {
    Source source = source(document);
    for (int from = 0; from < all.size(); from += SESSION) {
      List<ClauseFacts> some = all.subList(from, Math.min(all.size(), from + SESSION));
      then.accept(some, decide(source, some));
    }
  }

  /**
   * Every stage sees the conclusions of those before it. Whose voice it is, is asked of clauses
   * that may then be of some kind; who owns it, and when it is due, of commitments only.
   */
  private List<Finding> decide(Source source, List<ClauseFacts> clauses) {
    List<Object> facts = new ArrayList<>(List.of(source));
    clauses.stream()
        .filter(c -> !c.ownersOnly() && rulebook.mayFire("kind", c.facts()))
        .forEach(c -> facts.addAll(c.facts()));
    List<Finding> findings = new ArrayList<>(rulebook.fire("voice", facts));
    facts.addAll(Conclusions.of(findings));
    List<Finding> kinds = rulebook.fire("kind", facts);
    findings.addAll(kinds);
    Set<Integer> kept = kept(kinds);
    List<Object> rest = new ArrayList<>(List.of(source));
    clauses.stream()
        .filter(c -> kept.contains(c.clause().id()))
        .forEach(c -> rest.addAll(c.facts()));
    rest.addAll(Conclusions.of(findings).stream().filter(c -> kept.contains(c.clause())).toList());
    for (String stage : DETAIL) {
      List<Finding> more = rulebook.fire(stage, rest);
      findings.addAll(more);
      rest.addAll(Conclusions.of(more));
    }
    return findings;
  }

  private static Set<Integer> kept(List<Finding> kinds) {
    return Conclusions.of(kinds).stream()
        .filter(c -> c.field().equals("kind") && !c.value().equals(Assembly.NOTHING))
        .map(Conclusion::clause)
        .collect(Collectors.toSet());
  }

  private static Source source(Document document) {
    var metadata = document.metadata();
    String title = metadata.title() == null ? "" : metadata.title();
    String publisher = metadata.publisher() == null ? "" : metadata.publisher();
    return new Source(
        document.name(), title, publisher, metadata.language().name().toLowerCase(Locale.ROOT));
  }
}
