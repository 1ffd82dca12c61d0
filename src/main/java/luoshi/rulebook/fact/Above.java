package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import luoshi.document.Document;
import luoshi.lexicon.Entry.Reach;
import luoshi.mention.BodyMention;
import luoshi.mention.CueMention;
import luoshi.mention.Mentions;
import luoshi.statement.Heading;
import luoshi.statement.Statement;
import org.jspecify.annotations.Nullable;

/** What stands over a clause: the lines that introduce it, headings, title and publisher. */
final class Above {

  /** Position of words that do not stand in the text. */
  private static final int OUTSIDE = -10_000;

  private final Document document;
  private final Seen seen;
  private final Function<String, Mentions> find;
  private final Map<Integer, Mentions> headings = new HashMap<>();
  private final Map<Integer, Map<BodyMention, String>> introduced = new HashMap<>();
  private final Map<Integer, Predicate> stems = new HashMap<>();

  private final List<CueMention> publisher;

  /**
   * What stands over the clauses of a document.
   *
   * @param seen makes facts of mentions
   * @param find finds the mentions of a heading
   */
  Above(Document document, Seen seen, Function<String, Mentions> find) {
    this.document = document;
    this.seen = seen;
    this.find = find;
    this.publisher = speakers(document);
  }

  /** Adds the facts that a clause sees above it. */
  void seenBy(Statement clause, List<Object> facts) {
    publisher.forEach(cue -> facts.add(Seen.cue(clause, cue, OUTSIDE, Scope.TITLE)));
    for (Heading heading : titled(clause.headings())) {
      Mentions mentions =
          headings.computeIfAbsent(heading.start(), k -> find.apply(heading.text()));
      Scope scope =
          heading.level() == 0 ? Scope.TITLE : heading.level() >= 100 ? Scope.INTRO : Scope.HEADING;
      for (CueMention cue : mentions.cues()) {
        if (cue.entry().reach() == Reach.SECTION || scope == Scope.INTRO && ends(heading, cue)) {
          facts.add(Seen.cue(clause, cue, heading.start(), scope));
        }
      }
      mentions.times().forEach(time -> facts.add(seen.time(clause, time, heading.start(), scope)));
      Predicate stem = scope == Scope.INTRO ? stems.get(heading.start()) : null;
      if (stem != null) {
        facts.add(stem(clause, stem));
      }
      bodies(heading, mentions)
          .forEach(
              (body, role) -> facts.add(Seen.body(clause, body, role, heading.start(), scope)));
    }
  }

  private static Stem stem(Statement clause, Predicate verb) {
    return new Stem(
        clause.id(),
        verb.lemma(),
        verb.sort(),
        verb.modality(),
        verb.tense(),
        verb.passive(),
        verb.subject(),
        verb.text(),
        verb.start());
  }

  /**
   * The bodies of a heading; of a line that introduces a list, with the roles that it gave them.
   */
  private Map<BodyMention, String> bodies(Heading heading, Mentions mentions) {
    Map<BodyMention, String> bodies = new LinkedHashMap<>();
    mentions.bodies().forEach(body -> bodies.put(body, "named"));
    return introduced.getOrDefault(heading.start(), bodies);
  }

  /** Notes the bodies and the last verb of a paragraph that introduces a list. */
  void note(
      Passage passage, @Nullable Predicate last, BiFunction<BodyMention, Statement, String> role) {
    Map<BodyMention, String> bodies = new LinkedHashMap<>();
    for (Statement clause : passage.clauses()) {
      passage.bodiesIn(clause).forEach(body -> bodies.put(body, role.apply(body, clause)));
    }
    introduced.put(passage.start(), bodies);
    Predicate verb = last;
    if (verb != null) {
      stems.put(passage.start(), verb);
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
        : find.apply(name).cues().stream()
            .filter(cue -> cue.entry().cue().startsWith("speaker."))
            .toList();
  }
}
