package luoshi.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.lexicon.Lexicon;
import luoshi.lexicon.Match;
import luoshi.syntax.Parse;
import luoshi.syntax.VerbPhrase;
import luoshi.syntax.VerbPhrase.Form;
import luoshi.syntax.VerbPhrase.Modality;
import luoshi.syntax.VerbPhrase.Tense;
import luoshi.syntax.VerbPhrase.Under;

/**
 * Knows where an English clause may open: at a verb of the lexicon, or at a subject that a modal
 * follows.
 */
final class EnglishOpeners {

  private static final Pattern CONJUNCTION = Pattern.compile("\\s(?:and|but|while)\\s");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:\\s|and\\b|but\\b|or\\b|then\\b|also\\b|to\\b|today\\b|tonight\\b|now\\b|instead\\b|therefore\\b|further\\b|\\w+ly\\b|(?:by|in|before|from|within) (?:the )?(?:mid-|end of |end-|start of |summer |autumn |spring |winter )?(?:\\d{4}|FY ?\\d+)(?:[-/]\\d+)?,?)*");

  /**
   * ", with building expected to start in May", ", with the aim of opening 20 by 2027": what is
   * expected or aimed at stands apart from what is done.
   */
  private static final Pattern EXPECTED =
      Pattern.compile(
          "with [^,;.]{2,60}? (?:expected|projected|forecast|likely|estimated|due) to\\b"
              + "|with (?:an?|the) (?:[a-z]+ )?(?:aim|target|goal|objective|ambition) (?:of|to) [a-z]+ing\\b[^,;.]*\\d");

  private static final Pattern TELLS =
      Pattern.compile("(?:said|says|added|adds|announced|pledged|promised|stressed)\\b");

  private static final Pattern BE =
      Pattern.compile("\\b(?:is|are|was|were|has|have|had|do|did)\\b");

  private final Lexicon lexicon;

  EnglishOpeners(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Scan scan(String text, Span sentence, Parse parse) {
    return new Scan(text, sentence, parse);
  }

  /** Where a verb or a word of intent stands in the text, and in which form. */
  private record Verb(int start, int end, Form form) {}

  /** The openers of one sentence, looked up when first asked for: most Chinese ones never are. */
  final class Scan {

    private final String text;
    private final Span sentence;
    private final List<Verb> verbs = new ArrayList<>();
    private final List<Verb> modals = new ArrayList<>();
    private final Set<Integer> subjects = new HashSet<>();
    private final List<Span> spans = new ArrayList<>();

    private final List<Match> breaks = new ArrayList<>();
    private boolean looked;

    private Scan(String text, Span sentence, Parse parse) {
      this.text = text;
      this.sentence = sentence;
      for (VerbPhrase predicate : parse.predicates()) {
        if (predicate.modality() != Modality.NONE && !predicate.joined()) {
          modals.add(new Verb(predicate.start(), predicate.end(), predicate.form()));
        }
        if (predicate.subject() != null && isFinite(predicate)) {
          subjects.add(predicate.subject().start());
          spans.add(new Span(predicate.subject().start(), predicate.start()));
        }
        if (opens(predicate)) {
          verbs.add(new Verb(predicate.start(), predicate.end(), predicate.form()));
        }
      }
    }

    private static boolean isFinite(VerbPhrase predicate) {
      return predicate.tense() != Tense.OPEN
          && !predicate.joined()
          && (predicate.under() == Under.NOTHING || predicate.under() == Under.SAID);
    }

    private static boolean opens(VerbPhrase predicate) {
      return !predicate.sort().equals("state")
          && predicate.under() != Under.RELATIVE
          && predicate.under() != Under.PURPOSE;
    }

    private void look() {
      if (looked) {
        return;
      }
      looked = true;
      for (Match match : lexicon.match(text.substring(sentence.start(), sentence.end()))) {
        if (match.entry().cue().equals("break")) {
          breaks.add(match);
        }
      }
    }

    /** Whether a place lies between a subject and its verb: "the board, with others, will …". */
    boolean isWithinSubject(int cut) {
      return spans.stream().anyMatch(span -> cut > span.start() && cut <= span.end());
    }

    boolean conjunctionAt(int i) {
      return CONJUNCTION.matcher(text).region(i, sentence.end()).lookingAt();
    }

    boolean breaksAt(int i) {
      look();
      return breaks.stream().anyMatch(b -> b.start() == i - sentence.start());
    }

    /** Whether a clause opens after index i; from is where the running clause began. */
    boolean opensAfter(int i, int from, boolean afterComma) {
      look();
      Matcher lead = LEAD.matcher(text).region(i, sentence.end());
      int at = lead.lookingAt() ? lead.end() : i;
      return breaksAt(at)
          || opensWithVerb(at, from, i, afterComma)
          || (afterComma || predicated(from, i)) && opensWithSubject(at)
          || afterComma && text.startsWith(" and that ", i)
          || predicated(from, i) && (plansAt(at) || tellsAt(at))
          || afterComma && EXPECTED.matcher(text).region(at, sentence.end()).lookingAt();
    }

    private boolean opensWithVerb(int at, int from, int i, boolean afterComma) {
      Verb verb = verbs.stream().filter(v -> v.start() == at).findFirst().orElse(null);
      if (verb == null || !afterComma && verb.form() != Form.BASE) {
        return false;
      }
      int before = lastVerbEnd(from, i);
      if (before > i) {
        return false;
      }
      return before < 0 ? afterComma : isObject(text.substring(before, i).strip(), afterComma);
    }

    private static boolean isObject(String words, boolean afterComma) {
      return afterComma ? words.chars().anyMatch(Character::isLetter) : words.contains(" ");
    }

    /**
     * End of the last verb between two indices, or -1: a conjunction right after a verb joins
     * verbs, not clauses.
     */
    private int lastVerbEnd(int from, int to) {
      int end = -1;
      for (Verb verb : verbs) {
        if (within(verb, from, to)) {
          end = verb.end();
        }
      }
      return end;
    }

    /** Without a verb before it, "and" joins two subjects: the Board and the Council will meet. */
    private boolean predicated(int from, int to) {
      return lastVerbEnd(from, to) >= 0
          || modals.stream().anyMatch(m -> within(m, from, to))
          || BE.matcher(text).region(from, to).find();
    }

    /** "and plans to plant": what is planned stands apart from what was done. */
    private boolean plansAt(int at) {
      return modals.stream().anyMatch(m -> m.start() == at);
    }

    /** "promised to hire and said that": what is said stands apart. */
    private boolean tellsAt(int at) {
      return TELLS.matcher(text).region(at, sentence.end()).lookingAt();
    }

    private boolean within(Verb verb, int from, int to) {
      return verb.start() >= from && verb.start() < to;
    }

    private boolean opensWithSubject(int at) {
      return subjects.contains(at);
    }
  }
}
