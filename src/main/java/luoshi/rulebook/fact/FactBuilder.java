package luoshi.rulebook.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.document.Document;
import luoshi.mention.BodyMention;
import luoshi.mention.MentionFinder;
import luoshi.mention.Mentions;
import luoshi.mention.QuantityMention;
import luoshi.mention.TimeMention;
import luoshi.statement.Statement;
import luoshi.statement.Statements;
import luoshi.syntax.VerbPhrase.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Turns the statements of one document into facts: each clause with the mentions that are in view
 * of it, from its own words out to the document's title. What follows from a mention is for the
 * rules to say.
 */
public final class FactBuilder {

  /** A numbered sentence of at most this many characters may be a heading. */
  /** Verbs that only say that a list follows. */
  private static final Set<String> LISTS = Set.of("include", "comprise", "be");

  private static final int LONGEST_RUN_IN = 30;

  private static final Pattern AND = Pattern.compile("\\band\\s+$");

  /** "no child", not "no less than 40". */
  private static final Pattern NONE =
      Pattern.compile("no (?!\\p{L}+ than\\b)", Pattern.CASE_INSENSITIVE);

  private final Document document;

  private final MentionFinder finder;
  private final LocalDate date;
  private final Map<String, BodyMention> bodies = new HashMap<>();
  private final Seen seen;
  private final Above above;
  private final Earlier earlier;
  private final Turn turn = new Turn();
  private final Predicates predicates = new Predicates();

  /**
   * A builder that has read nothing yet but the document's title and publisher.
   *
   * @param document the document
   * @param finder finds mentions
   * @param date the day against which relative times are resolved
   */
  public FactBuilder(Document document, MentionFinder finder, LocalDate date) {
    this.document = document;
    this.finder = finder.forDocument(document.text(), origin(document));
    this.date = date;
    this.seen = new Seen(this.finder, date);
    this.above = new Above(document, seen, this::find);
    this.earlier = new Earlier(document, seen);
    seen.noteTitle(this.finder.find(origin(document), date).times());
  }

  /** The paragraphs of some statements, with the mentions found in them. */
  private List<Passage> passages(List<Statement> statements) {
    List<Passage> passages = new ArrayList<>();
    for (int from = 0; from < statements.size(); ) {
      int to = from;
      while (to < statements.size()
          && statements.get(to).paragraph() == statements.get(from).paragraph()) {
        to++;
      }
      passages.add(passage(statements.subList(from, to)));
      from = to;
    }
    return passages;
  }

  private Passage passage(List<Statement> clauses) {
    int start = clauses.get(0).block().start();
    int end = clauses.get(0).block().end();
    int words = Statements.afterNumber(document.text(), start, end);
    Mentions mentions = find(" ".repeat(words - start) + document.text().substring(words, end));
    seen.note(mentions.times());
    List<BodyMention> named = Actors.with(clauses, document.text(), start, mentions.bodies());
    named.forEach(body -> bodies.putIfAbsent(body.name(), body));
    return Passage.of(
        start,
        clauses,
        new Mentions(
            mentions.times(),
            mentions.quantities(),
            named,
            mentions.cues().stream().filter(cue -> CueWords.stands(cue, clauses, start)).toList()));
  }

  private Mentions find(String text) {
    Mentions mentions = finder.find(text, date);
    mentions.bodies().forEach(body -> bodies.putIfAbsent(body.name(), body));
    return mentions;
  }

  /**
   * The body of that canonical name as first mentioned, for its aliases; null where the document
   * does not name it.
   */
  public @Nullable BodyMention body(String name) {
    return bodies.get(name);
  }

  /**
   * The facts of each clause of a part of the document. The parts are to be asked for in reading
   * order: what a part turns to stands over the next one too.
   *
   * @param part the statements of whole paragraphs
   */
  public List<ClauseFacts> facts(List<Statement> part) {
    List<Passage> passages = passages(part);
    Owners owners = new Owners(passages, document.text());
    Rows rows = new Rows(passages);
    Indicators indicators = new Indicators(rows, this::find, finder::unitGroup);
    List<ClauseFacts> all = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      for (int c = 0; c < passage.clauses().size(); c++) {
        Statement clause = passage.clauses().get(c);
        List<Object> facts = new ArrayList<>();
        List<Figure> figures = own(passage, clause, facts);
        TimeMention column = indicators.time(clause);
        boolean indicator = column != null || indicators.isFigure(clause);
        if (indicator) {
          figures = figures.stream().map(figure -> indicators.named(figure, clause)).toList();
          facts.removeIf(Figure.class::isInstance);
          facts.addAll(figures);
        }
        if (column != null) {
          facts.add(seen.time(clause, column, clause.start(), Scope.COLUMN));
        }
        earlier.seenBy(passage, c, facts);
        earlier.completedBy(passage, c, facts);
        facts.addAll(Respective.of(passage, c, figures, seen));
        facts.addAll(rows.besides(clause, passage));
        above.seenBy(clause, facts);
        turn.seenBy(clause, seen).forEach(facts::add);
        facts.addAll(owners.of(p, c, clause.id()));
        boolean stem = c + 1 == passage.clauses().size() && introducesList(passages, p);
        Clause fact = clause(passage, c, figures.size(), stem);
        facts.add(fact);
        Statement quoted = column == null ? clause : quoted(clause, indicators.name(clause));
        all.add(new ClauseFacts(quoted, fact, figures, facts, passage.namesOnlyOwners(c)));
      }
      if (introducesList(passages, p)) {
        above.note(passage, lastVerb(all), (body, clause) -> earlier.role(body, clause, passage));
      }
      turn.after(passage, seen);
      earlier.leave();
    }
    return all;
  }

  private static @Nullable Predicate lastVerb(List<ClauseFacts> all) {
    Predicate last = null;
    for (Object fact : all.get(all.size() - 1).facts()) {
      if (fact instanceof Predicate verb && (last == null || !LISTS.contains(verb.lemma()))) {
        last = verb;
      }
    }
    return last;
  }

  private static boolean introducesList(List<Passage> passages, int p) {
    return p + 1 < passages.size()
        && passages.get(p + 1).clauses().get(0).headings().stream()
            .anyMatch(heading -> heading.start() == passages.get(p).start());
  }

  /** A figure of a table is quoted from the name of its row on, where no markup stands between. */
  private Statement quoted(Statement figure, @Nullable Statement name) {
    String text = name == null ? "" : document.text().substring(name.start(), figure.end());
    return name == null || text.indexOf('<') >= 0 ? figure : figure.from(name.start(), text);
  }

  private Clause clause(Passage passage, int c, int figures, boolean stem) {
    Statement s = passage.clauses().get(c);
    String column = s.block().cell() == null ? "" : s.block().cell().header();
    boolean first = c == 0 || passage.clauses().get(c - 1).sentence() != s.sentence();
    return new Clause(
        s.id(),
        s.sentence(),
        s.language().name().toLowerCase(java.util.Locale.ROOT),
        s.block().kind().name(),
        column,
        s.start(),
        s.text(),
        next(passage, c),
        figures,
        first,
        runIn(passage, c) || opensItem(passage, c),
        !first && AND.matcher(before(s)).find(),
        stem,
        Completion.completes(s));
  }

  private String before(Statement clause) {
    return document.text().substring(Math.max(0, clause.start() - 6), clause.start());
  }

  /** （二）做强主业，建设牧场。 of several clauses heads its paragraph as well. */
  private boolean opensItem(Passage passage, int c) {
    List<Statement> clauses = passage.clauses();
    int sentence = clauses.get(0).sentence();
    int last = 0;
    while (last + 1 < clauses.size() && clauses.get(last + 1).sentence() == sentence) {
      last++;
    }
    return c <= last
        && last + 1 < clauses.size()
        && document.text().charAt(passage.start()) == '（'
        && clauses.get(last).end() - clauses.get(0).start() <= LONGEST_RUN_IN;
  }

  private static boolean runIn(Passage passage, int c) {
    Statement s = passage.clauses().get(c);
    boolean numbered = s.start() - passage.start() >= 2;
    boolean alone =
        next(passage, c).isEmpty()
            && c + 1 < passage.clauses().size()
            && !passage.namesOnlyOwners(c + 1);
    return c == 0 && numbered && alone && s.text().length() <= LONGEST_RUN_IN;
  }

  private static String next(Passage passage, int c) {
    boolean last = c + 1 == passage.clauses().size();
    boolean same =
        !last && passage.clauses().get(c + 1).sentence() == passage.clauses().get(c).sentence();
    return same ? passage.clauses().get(c + 1).text() : "";
  }

  private List<Figure> own(Passage passage, Statement clause, List<Object> facts) {
    passage.cuesIn(clause).forEach(cue -> facts.add(Seen.cue(clause, cue, passage.start())));
    passage
        .timesIn(clause)
        .forEach(time -> facts.add(seen.time(clause, time, passage.start(), Scope.CLAUSE)));
    for (BodyMention body : passage.bodiesIn(clause)) {
      facts.add(
          Seen.body(
              clause, body, earlier.role(body, clause, passage), passage.start(), Scope.CLAUSE));
    }
    facts.addAll(predicates.of(clause, passage.mentions().bodies(), passage.start()));
    List<Figure> figures = new ArrayList<>();
    for (QuantityMention amount : passage.amountsIn(clause)) {
      Figure figure = seen.figure(clause.id(), figures.size(), amount, passage.start());
      figures.add(isDenied(clause) ? figure.denied() : figure);
    }
    facts.addAll(figures);
    return figures;
  }

  /** "No child will walk more than 2 km", "will not wait longer than 18 weeks". */
  private boolean isDenied(Statement clause) {
    return clause.verbs().stream()
        .anyMatch(
            verb ->
                verb.negated() && verb.modality() != Modality.NONE
                    || verb.subject() != null && saysNone(verb.subject().start()));
  }

  private boolean saysNone(int at) {
    return NONE.matcher(document.text()).region(at, document.text().length()).lookingAt();
  }

  private static String origin(Document document) {
    return document.metadata().title() + " " + document.metadata().publisher();
  }
}
