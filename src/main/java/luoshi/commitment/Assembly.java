package luoshi.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.document.Document;
import luoshi.mention.BodyMention;
import luoshi.rulebook.fact.Body;
import luoshi.rulebook.fact.ClauseFacts;
import luoshi.rulebook.fact.FactBuilder;
import luoshi.rulebook.fact.Figure;
import luoshi.rulebook.fact.Finding;
import luoshi.rulebook.fact.Time;
import luoshi.statement.Heading;
import org.jspecify.annotations.Nullable;

/**
 * Puts the findings about one document together: no decision is made here, each field takes its
 * strongest finding.
 */
final class Assembly {

  /** The value of the field kind for a clause that is no commitment. */
  static final String NOTHING = "NOTHING";

  private static final String OBSERVATION = "OBSERVATION";

  /** What the rules call an ACTION that names a thing but no checkable result. */
  private static final String DIRECTIVE = "DIRECTIVE";

  private final Document document;
  private final FactBuilder builder;
  private final LocalDate date;
  private final String issuer;
  private final Ids ids;
  private final Quotes quotes;
  private final Acts acts;
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param issuer who issued the document, or empty
   * @param acts shortens its clauses
   */
  Assembly(Document document, FactBuilder builder, LocalDate date, String issuer, Acts acts) {
    this.document = document;
    this.builder = builder;
    this.date = date;
    this.issuer = issuer;
    this.ids = new Ids(document.sha256());
    this.quotes = new Quotes(document);
    this.acts = acts;
  }

  /** What was added since the last part. */
  Extraction part() {
    Extraction part = new Extraction(document, commitments, observations, rejected);
    commitments.clear();
    observations.clear();
    rejected.clear();
    return part;
  }

  void add(List<ClauseFacts> clauses, List<Finding> findings) {
    Map<Integer, List<Finding>> byClause =
        findings.stream().collect(Collectors.groupingBy(Finding::clause));
    for (ClauseFacts clause : clauses) {
      List<Finding> own = byClause.getOrDefault(clause.clause().id(), List.of());
      if (!own.isEmpty()) {
        add(clause, own);
      }
    }
  }

  /**
   * One entry for each figure that has a kind; one for the clause where no figure states the
   * commitment.
   */
  private void add(ClauseFacts clause, List<Finding> findings) {
    Quote quote = quotes.of(clause.statement());
    boolean stated = false;
    for (Figure figure : clause.figures()) {
      stated |= add(clause, quote, figure, Chosen.of(findings, figure.number()));
    }
    if (!stated) {
      add(clause, quote, null, Chosen.of(findings, -1));
    }
  }

  private boolean add(ClauseFacts clause, Quote quote, @Nullable Figure figure, Chosen chosen) {
    Finding kind = chosen.get("kind");
    if (kind == null) {
      return false;
    }
    if (kind.value().equals(OBSERVATION)) {
      observations.add(observation(clause, quote, figure, chosen));
      return false;
    }
    if (kind.value().equals(NOTHING)) {
      Finding voice = chosen.get("voice");
      if (voice != null) {
        rejected.add(new Rejected(document.name(), quote, kind, voice));
      }
      return false;
    }
    commitments.add(commitment(clause, quote, figure, chosen, kind.value()));
    return true;
  }

  private Commitment commitment(
      ClauseFacts clause, Quote quote, @Nullable Figure figure, Chosen chosen, String kind) {
    Deadline deadline = deadline(clause, chosen.get("deadline"));
    Owner lead = leadOf(clause, chosen);
    Finding recurrence = chosen.get("recurrence");
    Finding area = chosen.get("area");
    List<Owner> supporting = chosen.all("supporting").stream().map(f -> owner(clause, f)).toList();
    return new Commitment(
        ids.next(quote.exact(), figure == null ? -1 : figure.number()),
        document.name(),
        kind.equals(DIRECTIVE) ? Kind.ACTION : Kind.valueOf(kind),
        !kind.equals(DIRECTIVE),
        quote,
        acts.of(clause, figure, lead, deadline == null ? null : deadline.day()),
        heading(clause),
        figure == null ? "" : figure.metric(),
        amount(figure),
        deadline,
        recurrence == null ? "" : recurrence.value(),
        lead,
        supporting,
        issuer,
        area == null ? "" : area.value(),
        chosen.findings());
  }

  private Observation observation(
      ClauseFacts clause, Quote quote, @Nullable Figure figure, Chosen chosen) {
    return new Observation(
        ids.next(quote.exact(), figure == null ? -1 : figure.number()),
        document.name(),
        quote,
        figure == null ? "" : figure.metric(),
        amount(figure),
        observed(clause),
        leadOf(clause, chosen),
        chosen.findings());
  }

  private static @Nullable Amount amount(@Nullable Figure figure) {
    if (figure == null) {
      return null;
    }
    BigDecimal value = figure.value();
    return new Amount(figure.comparator(), value, figure.noun(), figure.baseline());
  }

  private @Nullable Owner leadOf(ClauseFacts clause, Chosen chosen) {
    Finding lead = chosen.get("lead");
    return lead == null || lead.value().isEmpty() ? null : owner(clause, lead);
  }

  private Owner owner(ClauseFacts clause, Finding finding) {
    String text = finding.words().isEmpty() ? finding.value() : finding.words().get(0);
    for (Object fact : clause.facts()) {
      if (fact instanceof Body body
          && body.name().equals(finding.value())
          && finding.words().contains(body.text())) {
        text = written(body.start(), body.end(), body.text());
      }
    }
    BodyMention known = builder.body(finding.value());
    return new Owner(finding.value(), text, known == null ? List.of() : known.aliases());
  }

  /** The words as the document has them, which are read in a plainer form. */
  private String written(int start, int end, String read) {
    boolean inText = start >= 0 && end <= document.text().length() && end - start == read.length();
    return inText ? document.text().substring(start, end) : read;
  }

  private @Nullable Deadline deadline(ClauseFacts clause, @Nullable Finding finding) {
    if (finding == null || finding.value().isEmpty()) {
      return null;
    }
    LocalDate day = LocalDate.parse(finding.value());
    return clause.facts().stream()
        .filter(
            f -> f instanceof Time t && finding.words().contains(t.text()) && day.equals(t.last()))
        .map(Time.class::cast)
        .min(Comparator.comparing(Time::scope))
        .map(t -> new Deadline(day, written(t.start(), t.end(), t.text()), t.timex(), basis(t)))
        .orElseGet(
            () -> new Deadline(day, String.join(" ", finding.words()), day.toString(), "rule"));
  }

  private static String basis(Time time) {
    String scope = time.scope().name().toLowerCase(Locale.ROOT);
    return scope.equals("clause") ? "stated" : scope;
  }

  /**
   * The day for which an observation holds: the latest past time in the clause or its sentence,
   * else the document's.
   */
  private LocalDate observed(ClauseFacts clause) {
    return clause.facts().stream()
        .filter(f -> f instanceof Time t && t.past() && t.last() != null)
        .map(Time.class::cast)
        .min(Comparator.comparing(Time::scope).thenComparing(Time::start))
        .map(Time::last)
        .orElse(date);
  }

  private static String heading(ClauseFacts clause) {
    List<Heading> headings = clause.statement().headings();
    return headings.isEmpty() ? "" : headings.get(headings.size() - 1).text().strip();
  }
}
