package luoshi.rulebook.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import luoshi.document.Document;
import luoshi.lexicon.Entry.Reach;
import luoshi.mention.BodyMention;
import luoshi.mention.CueMention;
import luoshi.mention.MentionFinder;
import luoshi.mention.Mentions;
import luoshi.mention.QuantityMention;
import luoshi.mention.TimeMention;
import luoshi.statement.Heading;
import luoshi.statement.Statement;
import luoshi.statement.Statements;

/**
 * Turns the statements of one document into facts: each clause with the mentions that are in view
 * of it, from its own words out to the document's title. What follows from a mention is for the
 * rules to say.
 */
public final class FactBuilder {

  /**
   * A clause sees at most this many clauses back in its paragraph, so that cost stays linear in its
   * length.
   */
  private static final int IN_VIEW = 40;

  /** A numbered sentence of at most this many characters may be a heading. */
  private static final int LONGEST_RUN_IN = 30;

  /** Position of words that do not stand in the text. */
  private static final int OUTSIDE = -10_000;

  private final Document document;
  private final MentionFinder finder;
  private final LocalDate date;
  private final Map<Integer, Mentions> headings = new HashMap<>();
  private final Map<String, BodyMention> bodies = new HashMap<>();
  private final List<CueMention> publisher;
  private final AnchoredSpans anchors = new AnchoredSpans();
  private final Map<BodyMention, String> roles = new IdentityHashMap<>();
  private final Turn turn = new Turn();

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
    this.publisher = speakers(document);
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
    anchors.note(mentions.times());
    return Passage.of(start, clauses, mentions);
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
  public @org.jspecify.annotations.Nullable BodyMention body(String name) {
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
    Owners owners = new Owners(passages);
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
          facts.add(time(clause, column, clause.start(), Scope.COLUMN));
        }
        earlier(passage, c, facts);
        facts.addAll(rows.besides(clause, passage));
        over(clause, facts);
        turn.seenBy(clause, this).forEach(facts::add);
        facts.addAll(owners.of(p, c, clause.id()));
        Clause fact = clause(passage, c, figures.size());
        facts.add(fact);
        Statement quoted = column == null ? clause : quoted(clause, indicators.name(clause));
        all.add(new ClauseFacts(quoted, fact, figures, facts, passage.owners().get(c)));
      }
      turn.after(passage);
      roles.clear();
    }
    return all;
  }

  /** A figure of a table is quoted from the name of its row on, where no markup stands between. */
  private Statement quoted(Statement figure, @org.jspecify.annotations.Nullable Statement name) {
    String text = name == null ? "" : document.text().substring(name.start(), figure.end());
    return name == null || text.indexOf('<') >= 0 ? figure : figure.from(name.start(), text);
  }

  private static Clause clause(Passage passage, int c, int figures) {
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
        runIn(passage, c));
  }

  private static boolean runIn(Passage passage, int c) {
    Statement s = passage.clauses().get(c);
    boolean numbered = s.start() - passage.start() >= 2;
    boolean alone = next(passage, c).isEmpty() && c + 1 < passage.clauses().size();
    return c == 0 && numbered && alone && s.text().length() <= LONGEST_RUN_IN;
  }

  private static String next(Passage passage, int c) {
    boolean last = c + 1 == passage.clauses().size();
    boolean same =
        !last && passage.clauses().get(c + 1).sentence() == passage.clauses().get(c).sentence();
    return same ? passage.clauses().get(c + 1).text() : "";
  }

  private List<Figure> own(Passage passage, Statement clause, List<Object> facts) {
    passage
        .cuesIn(clause)
        .forEach(cue -> facts.add(cue(clause, cue, passage.start(), Scope.CLAUSE)));
    passage
        .timesIn(clause)
        .forEach(time -> facts.add(time(clause, time, passage.start(), Scope.CLAUSE)));
    for (BodyMention body : passage.bodiesIn(clause)) {
      facts.add(body(clause, body, role(body, clause, passage), passage.start(), Scope.CLAUSE));
    }
    List<Figure> figures = new ArrayList<>();
    for (QuantityMention amount : passage.amountsIn(clause)) {
      figures.add(figure(clause.id(), figures.size(), amount, passage.start()));
    }
    facts.addAll(figures);
    return figures;
  }

  /** What earlier clauses of the same block leave in view. */
  private void earlier(Passage passage, int c, List<Object> facts) {
    Statement clause = passage.clauses().get(c);
    for (int i = Math.max(0, c - IN_VIEW); i < c; i++) {
      Statement other = passage.clauses().get(i);
      boolean sameSentence = other.sentence() == clause.sentence();
      Scope scope = sameSentence ? Scope.SENTENCE : Scope.PARAGRAPH;
      Reach needed = sameSentence ? Reach.SENTENCE : Reach.PARAGRAPH;
      for (CueMention cue : passage.cuesIn(other)) {
        Reach reach = cue.entry().reach() == Reach.SECTION ? Reach.SENTENCE : cue.entry().reach();
        if (reach.compareTo(needed) >= 0) {
          facts.add(cue(clause, cue, passage.start(), scope));
        }
      }
      boolean opens = i == 0 || passage.clauses().get(i - 1).sentence() != other.sentence();
      for (TimeMention time : passage.timesIn(other)) {
        boolean leads = opens && time.start() + passage.start() - other.start() <= 3;
        if (leads || sameSentence && !parted(other, clause)) {
          facts.add(time(clause, time, passage.start(), scope));
        }
      }
      for (BodyMention body : passage.bodiesIn(other)) {
        String role = role(body, other, passage);
        if (sameSentence || role.equals("subject")) {
          facts.add(body(clause, body, role, passage.start(), scope));
        }
      }
    }
  }

  /** A semicolon ends what a time in the middle of a clause governs: A by 2027; B. */
  private boolean parted(Statement earlier, Statement clause) {
    String between = document.text().substring(earlier.end(), clause.start());
    return between.indexOf('；') >= 0 || between.indexOf(';') >= 0;
  }

  /** Every later clause of the passage asks for it again. */
  private String role(BodyMention body, Statement clause, Passage passage) {
    return roles.computeIfAbsent(body, named -> Roles.of(named, clause, passage));
  }

  private void over(Statement clause, List<Object> facts) {
    publisher.forEach(cue -> facts.add(cue(clause, cue, OUTSIDE, Scope.TITLE)));
    for (Heading heading : titled(clause.headings())) {
      Mentions mentions = headings.computeIfAbsent(heading.start(), k -> find(heading.text()));
      Scope scope =
          heading.level() == 0 ? Scope.TITLE : heading.level() >= 100 ? Scope.INTRO : Scope.HEADING;
      for (CueMention cue : mentions.cues()) {
        if (cue.entry().reach() == Reach.SECTION || scope == Scope.INTRO && ends(heading, cue)) {
          facts.add(cue(clause, cue, heading.start(), scope));
        }
      }
      mentions.times().forEach(time -> facts.add(time(clause, time, heading.start(), scope)));
      mentions
          .bodies()
          .forEach(body -> facts.add(body(clause, body, "named", heading.start(), scope)));
    }
  }

  /** "The Commission will:" says of every item that it will be done. */
  private static boolean ends(Heading heading, CueMention cue) {
    String after = heading.text().substring(cue.end()).strip();
    return cue.entry().cue().startsWith("modal.") && (after.equals(":") || after.equals("："));
  }

  /** The headings, with the title that flags or a manifest gave where the text itself has none. */
  private List<Heading> titled(List<Heading> over) {
    String title = document.metadata().title();
    if (title == null || !over.isEmpty() && over.get(0).level() == 0) {
      return over;
    }
    List<Heading> all = new ArrayList<>(over);
    all.add(0, new Heading(0, OUTSIDE, OUTSIDE + title.length(), title));
    return all;
  }

  /** What the publisher's name says of who speaks: a commentator, a review. */
  private List<CueMention> speakers(Document document) {
    String name = document.metadata().publisher();
    return name == null
        ? List.of()
        : find(name).cues().stream()
            .filter(cue -> cue.entry().cue().startsWith("speaker."))
            .toList();
  }

  private static String origin(Document document) {
    return document.metadata().title() + " " + document.metadata().publisher();
  }

  private Figure figure(int clause, int number, QuantityMention m, int base) {
    return new Figure(
        clause,
        number,
        m.comparator(),
        m.value(),
        m.unit(),
        finder.unitGroup(m.unit()),
        m.baseline(),
        m.metric(),
        m.text(),
        base + m.start(),
        base + m.end());
  }

  static Cue cue(Statement clause, CueMention cue, int base, Scope scope) {
    var entry = cue.entry();
    return new Cue(
        clause.id(),
        entry.cue(),
        entry.lemma(),
        entry.form(),
        cue.text(),
        scope,
        base + cue.start(),
        base + cue.end());
  }

  Time time(Statement clause, TimeMention found, int base, Scope scope) {
    TimeMention time = anchors.resolve(found);
    boolean past = time.last() != null && !time.last().isAfter(date);
    return new Time(
        clause.id(),
        time.kind().name(),
        time.bound().name(),
        time.timex(),
        time.first(),
        time.last(),
        past,
        time.text(),
        scope,
        base + time.start(),
        base + time.end());
  }

  /**
   * A time in another cell of the row; whether it is past depends on nothing but the table, so it
   * is never taken as such.
   */
  static Time rowTime(Statement clause, TimeMention time, int base) {
    return new Time(
        clause.id(),
        time.kind().name(),
        time.bound().name(),
        time.timex(),
        time.first(),
        time.last(),
        false,
        time.text(),
        Scope.ROW,
        base + time.start(),
        base + time.end());
  }

  static Body body(Statement clause, BodyMention body, String role, int base, Scope scope) {
    return body(clause.id(), body, role, base, scope);
  }

  static Body body(int clause, BodyMention body, String role, int base, Scope scope) {
    return new Body(
        clause,
        body.name(),
        body.kind(),
        role,
        body.text(),
        scope,
        base + body.start(),
        base + body.end());
  }
}
