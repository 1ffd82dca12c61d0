package luoshi.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.mention.TimeMention.Bound;
import org.jspecify.annotations.Nullable;

/** Lengths of time in English: within six months, over the next three years, for five years. */
final class EnglishSpans {

  private static final String LEAD =
      "(?:(?<p>within|(?:no|not) later than|in|over|during|for|throughout|across"
          + "|through|every|each)\\s+)?(?<the>the\\s+)?"
          + "(?:(?<q>next|coming|following|another|past|last|previous|first)\\s+|a (?:further|period of)\\s+|(?<=\\b(?:over|in|within|for|during) )an?\\s+(?=\\w+-(?:year|month|week|day)))?";
  private static final String COUNT = "(?<n>\\d{1,3}|" + Numbers.EN + "|a|an|another)";
  private static final String UNIT = "(?<u>year|month|quarter|decade|week|day)s?\\b['’]?";
  private static final String MORE =
      "(?:,? (?:and )?(?<n2>\\d{1,3}) (?<u2>month|week|day)s?)?"
          + "(?:,? (?:and )?(?<n3>\\d{1,3}) (?<u3>day)s?)?";
  private static final String TAIL =
      "(?<s> ago| hence| later| earlier| from (?:now|today)| time)?(?![- ]old| of age)";
  private static final Pattern SUPERLATIVE =
      Form.pattern("\\b(?:\\w+est|first|most|least|worst|best)\\b[^.;]{0,40}$");

  /** "will train 300 nurses over five years": what is to come; money where no "will" says so. */
  private static final Pattern PAYS =
      Form.pattern(
          "\\b(?:will|shall)\\b(?:[^.;]|\\.\\d){0,80}$|\\b(?:to|is|are|plans?|has been|have been)\\b(?:[^.;]|\\.\\d){0,80}\\b(?:invest|spend|provid|allocat|commit|contribut|lend|mobili[sz]|set aside|earmark)\\w*\\b(?:[^.;]|\\.\\d)*$");

  private static final Pattern AGED = Form.pattern("\\b(?:aged|ages?|over the age of|under) $");

  private static final String STARTS =
      "within no not in over during for throughout across through every each the "
          + "next coming following another past last previous a an # "
          + Numbers.EN.replaceAll("\\|", " ").replaceAll("twenty.*", "twenty thirty forty fifty");

  private EnglishSpans() {}

  static List<Form> forms() {
    return List.of(
        Form.of(
            STARTS,
            "(?<![\\d.,$€£¥])"
                + LEAD
                + COUNT
                + "(?: more| further| consecutive| full)?[ -]"
                + UNIT
                + MORE
                + TAIL,
            EnglishSpans::length),
        Form.of(
            "over in within",
            "(?<p>over|in|within) the (?<q>next|coming|following|past|last) "
                + "(?<u>year|month|quarter)\\b(?! after| of (?:19|20)\\d\\d)",
            EnglishSpans::one));
  }

  private static @Nullable Value one(Matcher m, TimeContext r) {
    return related(lower(m.group("p")), lower(m.group("q")), "", unit(m.group("u"), 1), r.date());
  }

  private static @Nullable Value length(Matcher m, TimeContext r) {
    String lead = lower(m.group("p"));
    String which = lower(m.group("n").equalsIgnoreCase("another") ? "another" : m.group("q"));
    String tail = lower(m.group("s"));
    if (lengthOf(m).period().isZero() || AGED.matcher(r.lead(m.start(), 16)).find()) {
      return null;
    }
    if (which.equals("first") && !lead.equals("within")) {
      return null;
    }
    if (lead.equals("every") || lead.equals("each")) {
      return Value.recurring(lengthOf(m).timex());
    }
    if (lead.equals("over") && which.isEmpty() && PAYS.matcher(r.lead(m.start(), 160)).find()) {
      return Value.span(lengthOf(m).timex(), r.date(), lengthOf(m).after(r.date()), Bound.IN);
    }
    if (lead.equals("in")
        && which.isEmpty()
        && (m.group("the") != null || followsSuperlative(m, r))) {
      return Value.duration(lengthOf(m).timex());
    }
    boolean decade = m.group("u").equalsIgnoreCase("decade");
    return decade && which.equals("next")
        ? decades(r.date(), Numbers.of(m.group("n")))
        : related(lead, which, tail, lengthOf(m), r.date());
  }

  private static String lower(@Nullable String words) {
    return words == null ? "" : words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** "the lowest in ten years" looks back. */
  private static boolean followsSuperlative(Matcher m, TimeContext r) {
    return SUPERLATIVE.matcher(r.lead(m.start(), 50)).find();
  }

  private static Value decades(LocalDate date, int count) {
    int first = date.getYear() / 10 * 10 + 10;
    return Value.years(first, first + 10 * count - 1, Grain.STRETCH);
  }

  private static Length lengthOf(Matcher m) {
    Length length = unit(m.group("u"), Numbers.of(m.group("n")));
    for (String part : List.of("2", "3")) {
      if (m.group("n" + part) != null) {
        length = length.plus(unit(m.group("u" + part), Numbers.of(m.group("n" + part))));
      }
    }
    return length;
  }

  private static Length unit(String unit, int count) {
    return switch (lower(unit)) {
      case "year" -> Length.of(count, 'Y');
      case "decade" -> Length.of(10 * count, 'Y');
      case "quarter" -> Length.of(count, 'Q');
      case "month" -> Length.of(count, 'M');
      case "week" -> Length.of(count, 'W');
      default -> Length.of(count, 'D');
    };
  }

  private static Value related(
      String lead, String which, String tail, Length length, LocalDate date) {
    String timex = length.timex();
    return switch (tail.isEmpty() || tail.equals("time") ? which : tail) {
      case "ago", "earlier" -> Value.day(length.before(date));
      case "hence", "later", "from now", "from today" -> Value.day(length.after(date));
      case "past", "last", "previous" ->
          lead.isEmpty()
              ? length.whole(date, -1)
              : Value.span(timex, length.before(date), date, Bound.IN);
      case "next", "coming", "following" ->
          lead.isEmpty() ? length.whole(date, 1) : ahead(lead, length, date);
      case "another" ->
          lead.equals("in") || lead.equals("within")
              ? Value.span(timex, date, length.yearEndAfter(date), Bound.BY)
              : Value.duration(timex);
      default -> counted(lead, length, date);
    };
  }

  private static Value counted(String lead, Length length, LocalDate date) {
    return switch (lead) {
      case "within", "no later than", "not later than" ->
          Value.span(length.timex(), date, length.after(date), Bound.BY);
      case "in" -> Value.span(length.timex(), date, length.yearEndAfter(date), Bound.BY);
      default -> Value.duration(length.timex());
    };
  }

  private static Value ahead(String lead, Length length, LocalDate date) {
    return Value.span(
        length.timex(), date, length.after(date), lead.equals("within") ? Bound.BY : Bound.IN);
  }
}
