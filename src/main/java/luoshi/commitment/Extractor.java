package luoshi.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import luoshi.document.Document;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.ClauseFacts;
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
   * Clauses a session: large enough to share its cost, small enough for its joins to stay cheap.
   */
  private static final int SESSION = 500;

  /** Characters of a part: more than any ordinary document has. */
  private static final int PART = 500_000;

  /** What the lexicon calls names of media. */
  private static final String MEDIA = "media";

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
    this.statements = new Statements(rulebook.lexicon(), rulebook.syntax());
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
    Document folded = document.folded();
    FactBuilder builder = new FactBuilder(folded, finder, date(document));
    Assembly assembly =
        new Assembly(
            document,
            builder,
            date(document),
            issuer(document),
            new Acts(document.text(), rulebook));
    statements.inParts(
        folded,
        PART,
        part -> {
          decide(document, builder.facts(part), assembly::add);
          then.accept(assembly.part());
        });
  }

  /** Every finding about a document, those that were outranked included. */
  public List<Finding> findings(Document document) {
    List<Finding> all = new ArrayList<>();
    Document folded = document.folded();
    FactBuilder builder = new FactBuilder(folded, finder, date(document));
    decide(
        document,
        builder.facts(statements.of(folded)),
        (clauses, findings) -> all.addAll(findings));
    return all;
  }

  private LocalDate date(Document document) {
    LocalDate given = document.metadata().date();
    return given == null ? LocalDate.now(clock) : given;
  }

  /**
   * Whose document it is, else the publisher, unless that is a newspaper or the like: those tell
   * what others will do.
   */
  private String issuer(Document document) {
    String issuer = document.metadata().issuer();
    if (issuer != null) {
      return issuer;
    }
    String publisher = publisher(document);
    return isMedium(publisher) ? "" : publisher;
  }

  private static String publisher(Document document) {
    return Objects.requireNonNullElse(document.metadata().publisher(), "");
  }

  private boolean isMedium(String publisher) {
    return rulebook.lexicon().match(publisher).stream()
        .anyMatch(match -> match.entry().cue().equals(MEDIA));
  }

  private void decide(
      Document document, List<ClauseFacts> all, BiConsumer<List<ClauseFacts>, List<Finding>> then) {
    Source source = source(document);
    for (int from = 0; from < all.size(); from += SESSION) {
      List<ClauseFacts> some = all.subList(from, Math.min(all.size(), from + SESSION));
      then.accept(some, new Decision(rulebook, source).of(some));
    }
  }

  private Source source(Document document) {
    var metadata = document.metadata();
    String title = metadata.title() == null ? "" : metadata.title();
    String publisher = publisher(document);
    return new Source(
        document.name(),
        title,
        publisher,
        metadata.language().name().toLowerCase(Locale.ROOT),
        isMedium(publisher));
  }
}
