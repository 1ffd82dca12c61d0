package luoshi.rulebook.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import luoshi.mention.BodyMention;
import luoshi.mention.CueMention;
import luoshi.mention.MentionFinder;
import luoshi.mention.QuantityMention;
import luoshi.mention.TimeMention;
import luoshi.mention.TimeMention.Bound;
import luoshi.statement.Statement;

/** Mentions as the facts that a clause sees of them; offsets of mentions count from a base. */
final class Seen {

  /** Three years, in days: shorter times are not told of before they end. */
  private static final int LONG_SPAN = 3 * 365;

  private static final double NEARLY = 0.9;

  private final MentionFinder finder;
  private final LocalDate date;
  private final AnchoredSpans anchors = new AnchoredSpans();

  /**
   * A reader of one document.
   *
   * @param finder knows the sorts of units
   * @param date the day before which a time is past
   */
  Seen(MentionFinder finder, LocalDate date) {
    this.finder = finder;
    this.date = date;
  }

  /** Notes times that later ones count from. */
  void note(List<TimeMention> times) {
    anchors.note(times);
  }

  /** Notes the times of the document's title. */
  void noteTitle(List<TimeMention> times) {
    anchors.noteTitle(times);
  }

  Figure figure(int clause, int number, QuantityMention m, int base) {
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

  /** A cue of another clause. */
  static Cue cue(Statement clause, CueMention cue, int base, Scope scope) {
    return cue(clause, cue, cue.entry().form(), base, scope);
  }

  /** A cue of the clause itself. */
  static Cue cue(Statement clause, CueMention cue, int base) {
    return cue(clause, cue, CueWords.form(cue, clause, base), base, Scope.CLAUSE);
  }

  private static Cue cue(Statement clause, CueMention cue, String form, int base, Scope scope) {
    var entry = cue.entry();
    return new Cue(
        clause.id(),
        entry.cue(),
        entry.lemma(),
        form,
        cue.text(),
        scope,
        base + cue.start(),
        base + cue.end());
  }

  /**
   * Whether a time was over on the day of the document. The years of a plan are taken as over in
   * their last tenth: what a text tells of them then was done in them.
   */
  boolean isPast(TimeMention time) {
    if (time.last() == null || !time.last().isAfter(date)) {
      return time.last() != null;
    }
    if (time.first() == null || time.bound() != Bound.IN) {
      return false;
    }
    long whole = ChronoUnit.DAYS.between(time.first(), time.last());
    return whole > LONG_SPAN && ChronoUnit.DAYS.between(time.first(), date) > NEARLY * whole;
  }

  Time time(Statement clause, TimeMention found, int base, Scope scope) {
    TimeMention time = anchors.resolve(found);
    return time(clause, time, isPast(time), base, scope);
  }

  /**
   * A time in another cell of the row; whether it is past depends on nothing but the table, so it
   * is never taken as such.
   */
  static Time rowTime(Statement clause, TimeMention time, int base) {
    return time(clause, time, false, base, Scope.ROW);
  }

  private static Time time(
      Statement clause, TimeMention time, boolean past, int base, Scope scope) {
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
