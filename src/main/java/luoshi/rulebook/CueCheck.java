package luoshi.rulebook;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds cue kinds that rules ask for and no lexicon file defines: a misspelt kind would never
 * match, in silence.
 */
final class CueCheck {

  private static final Pattern CUE = Pattern.compile("Cue\\([^\\n]*");
  private static final Pattern KIND = Pattern.compile("kind\\s*==\\s*\"([^\"]+)\"");

  private final Set<String> known;

  CueCheck(Set<String> known) {
    this.known = known;
  }

  void check(List<Rule> rules) {
    for (Rule rule : rules) {
      Matcher cue = CUE.matcher(rule.source());
      while (cue.find()) {
        Matcher kind = KIND.matcher(cue.group());
        while (kind.find()) {
          if (!known.contains(kind.group(1))) {
            throw unknown(rule, kind.group(1), cue.start());
          }
        }
      }
    }
  }

  private RuleError unknown(Rule rule, String kind, int at) {
    int line =
        rule.line() + (int) rule.source().substring(0, at).chars().filter(c -> c == '\n').count();
    return new RuleError(
        rule.file(),
        line,
        "rule "
            + rule.name()
            + " asks for the cue kind "
            + kind
            + ", which no lexicon file defines",
        "Use one of " + known.stream().sorted().toList() + ", or add a file to rules/lexicon.");
  }
}
