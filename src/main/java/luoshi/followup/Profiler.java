package luoshi.followup;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import luoshi.commitment.Amount;
import luoshi.followup.Phrases.Parts;
import luoshi.ledger.Stated;
import luoshi.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Makes profiles by the tables {@code terms} and {@code senses} of the stage {@code match}. */
final class Profiler {

  /** A difference of two shares, which is no share. */
  static final String POINTS = "pp";

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern EDITION =
      Pattern.compile(
          "(?i)(\\d+\\.\\d+)\\s*(?:版|version|edition|plan)|(?:version|\\bv)\\s*(\\d+\\.\\d+)");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern TITLE = Pattern.compile("《([^《》]{3,60})》");

  private final Phrases terms;
  private final Phrases senses;
  private final Phrases ranks;
  private final Phrases authorities;
  private final Forms forms;
  private final Core core;

  Profiler(Rulebook rulebook) {
    terms = new Phrases(rulebook.table("match", "terms"), "term");
    senses = new Phrases(rulebook.table("match", "senses"), "sense");
    ranks = new Phrases(rulebook.table("match", "ranks"), "rank");
    authorities = new Phrases(rulebook.table("match", "authorities"), "word");
    forms = new Forms(rulebook);
    core = new Core(rulebook);
  }

  Profile profile(Stated s, Set<String> home, boolean national) {
    String told = without(Segment.of(s), s);
    String sort = sort(s.amount());
    boolean change = changes(s, sort);
    Set<String> terms = terms(told);
    return new Profile(
        s,
        terms,
        terms(core.named(without(s.metric(), s))),
        senses.parts(s.quote()).labels(),
        core.of(told),
        editions(s),
        found(EDITION, s.quote()),
        ranks.parts(s.quote()).labels(),
        s.owners().stream().filter(owner -> !isAuthority(owner)).toList(),
        found(TITLE, s.before() + s.quote() + s.source().title()),
        HAN.matcher(s.quote()).find(),
        sort,
        forms.of(told, s.quote(), sort, change, s.years()),
        home,
        national,
        change,
        Profile.weight(terms));
  }

  /** "The mayor" and "the city" are one lead: who speaks here for the place. */
  private boolean isAuthority(String owner) {
    Parts parts = authorities.parts(owner);
    return !parts.labels().isEmpty()
        && parts.stems().isEmpty()
        && !HAN.matcher(parts.rest()).find();
  }

  private static String sort(@Nullable Amount amount) {
    if (amount == null) {
      return "";
    }
    String unit = amount.unit();
    if (unit.equals("%") || unit.equals(POINTS)) {
      return "percent";
    }
    return CURRENCY.matcher(unit).matches() ? unit : "count";
  }

  /** Of counts what is added in a year is a flow (新增学位3万个); only a percentage tells growth. */
  private boolean changes(Stated s, String sort) {
    Amount amount = s.amount();
    return amount != null
        && sort.equals("percent")
        && (amount.comparator().equals("+")
            || amount.comparator().equals("-")
            || senses.parts(s.metric()).labels().contains("change"));
  }

  /** The terms of a text. */
  Set<String> terms(String text) {
    Parts parts = terms.parts(text);
    Set<String> found = new HashSet<>();
    parts.labels().stream().filter(label -> !label.isEmpty()).forEach(l -> found.add("§" + l));
    parts.stems().stream().filter(stem -> stem.length() > 1).forEach(found::add);
    HAN.matcher(parts.rest()).results().map(MatchResult::group).forEach(run -> pairs(run, found));
    return found;
  }

  private static void pairs(String run, Set<String> found) {
    for (int i = 0; i + 2 <= run.length(); i++) {
      found.add(run.substring(i, i + 2));
    }
  }

  /** Who does it is compared on its own. */
  private static String without(String text, Stated s) {
    String rest = text;
    for (String owner : s.owners()) {
      rest = owner.isEmpty() ? rest : rest.replace(owner, " ");
    }
    return rest;
  }

  private static Set<String> editions(Stated s) {
    for (String text : new String[] {s.quote(), s.before(), s.source().title()}) {
      Set<String> found = found(EDITION, text);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new HashSet<>();
    for (MatchResult match : pattern.matcher(text).results().toList()) {
      String first = match.group(1);
      found.add(first == null ? match.group(2) : first);
    }
    return found;
  }
}
