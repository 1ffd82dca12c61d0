package luoshi.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.lexicon.Lexicon;
import luoshi.lexicon.Match;

/**
 * Knows where an English clause may open: at a verb of the lexicon, or at a subject that a modal
 * follows.
 */
final class EnglishOpeners {

  private static final Pattern CONJUNCTION = Pattern.compile("\\s(?:and|but|while)\\s");
  private static final Pattern LEAD =
      Pattern.compile("(?:\\s|and\\b|but\\b|or\\b|then\\b|also\\b|to\\b|further\\b|\\w+ly\\b)*");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:we|it|they|he|she|I|you|this|these|those|the|all|each|every|our|[A-Z])\\b[^,;:.]{0,70}",
          Pattern.DOTALL);

  private final Lexicon lexicon;

  EnglishOpeners(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Scan scan(String text, Span sentence) {
    List<Match> verbs = new ArrayList<>();
    List<Match> modals = new ArrayList<>();
    List<Match> breaks = new ArrayList<>();
    for (Match match : lexicon.match(text.substring(sentence.start(), sentence.end()))) {
      String cue = match.entry().cue();
      if (!match.entry().form().isEmpty()) {
        verbs.add(match);
      } else if (cue.startsWith("modal")) {
        modals.add(match);
      } else if (cue.equals("break")) {
        breaks.add(match);
      }
    }
    return new Scan(text, sentence, verbs, modals, breaks);
  }

  /** The openers of one sentence. */
  record Scan(
      String text, Span sentence, List<Match> verbs, List<Match> modals, List<Match> breaks) {

    boolean conjunctionAt(int i) {
      return CONJUNCTION.matcher(text).region(i, sentence.end()).lookingAt();
    }

    boolean breaksAt(int i) {
      return breaks.stream().anyMatch(b -> b.start() == i - sentence.start());
    }

    /** Whether a clause opens after index i; from is where the running clause began. */
    boolean opensAfter(int i, int from, boolean afterComma) {
      Matcher lead = LEAD.matcher(text).region(i, sentence.end());
      int at = lead.lookingAt() ? lead.end() : i;
      return breaksAt(at) || opensWithVerb(at, from, i, afterComma) || opensWithSubject(at);
    }

    private boolean opensWithVerb(int at, int from, int i, boolean afterComma) {
      Match verb =
          verbs.stream().filter(v -> v.start() == at - sentence.start()).findFirst().orElse(null);
      if (verb == null || !afterComma && !verb.entry().form().equals("base")) {
        return false;
      }
      int before = lastVerbEnd(from, i);
      return before < 0 ? afterComma : text.substring(before, i).trim().contains(" ");
    }

    /**
     * End of the last verb between two indices, or -1: a conjunction right after a verb joins
     * verbs, not clauses.
     */
    private int lastVerbEnd(int from, int to) {
      int end = -1;
      for (Match verb : verbs) {
        int start = sentence.start() + verb.start();
        if (start >= from && start < to) {
          end = sentence.start() + verb.end();
        }
      }
      return end;
    }

    private boolean opensWithSubject(int at) {
      Matcher subject = SUBJECT.matcher(text).region(at, sentence.end());
      if (!subject.lookingAt()) {
        return false;
      }
      int end = subject.end() - sentence.start();
      return modals.stream().anyMatch(m -> m.start() >= at - sentence.start() && m.start() < end);
    }
  }
}
