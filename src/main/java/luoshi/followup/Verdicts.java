package luoshi.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.commitment.Amount;
import luoshi.commitment.Ids;
import luoshi.ledger.Stated;
import luoshi.ledger.Suggestion;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/** Asks the rules about pairs, a few hundred at a time, and keeps the best of what they propose. */
final class Verdicts {

  private static final int SESSION = 300;

  /** What a rule concludes where nothing is to be proposed. */
  private static final String NOTHING = "nothing";

  /** One statement is proposed for at most so many commitments. */
  private static final int MOST_COMMITMENTS = 3;

  private final Rulebook rulebook;
  private final Pairing pairing;
  private final List<Profile[]> waiting = new ArrayList<>();
  private final List<Scored> found = new ArrayList<>();
  private final Set<String> rules = new HashSet<>();

  private record Scored(double score, Stated report, Suggestion suggestion) {}

  Verdicts(Rulebook rulebook, Pairing pairing) {
    this.rulebook = rulebook;
    this.pairing = pairing;
  }

  void add(Profile commitment, Profile other) {
    waiting.add(new Profile[] {commitment, other});
    if (waiting.size() == SESSION) {
      settle();
    }
  }

  /** The best proposal for each commitment from each document, in order of commitments. */
  List<Suggestion> suggestions() {
    settle();
    found.sort(
        Comparator.comparing((Scored s) -> -s.score()).thenComparing(s -> s.suggestion().id()));
    Set<String> taken = new HashSet<>();
    Map<String, Integer> used = new HashMap<>();
    Map<String, Suggestion> kept = new LinkedHashMap<>();
    for (Scored s : found) {
      Suggestion it = s.suggestion();
      String report = it.document() + s.report().start() + s.report().id() + it.what();
      if (!kept.containsKey(it.id())
          && used.getOrDefault(report, 0) < most(it)
          && taken.add(it.commitment() + it.what() + it.document() + day(it))) {
        used.merge(report, 1, Integer::sum);
        kept.put(it.id(), it);
      }
    }
    Set<String> done = new HashSet<>();
    kept.values().stream()
        .filter(s -> s.what().equals("delivered"))
        .forEach(s -> done.add(s.commitment() + s.document()));
    return kept.values().stream()
        .filter(
            s -> !s.what().equals("in-progress") || !done.contains(s.commitment() + s.document()))
        .toList();
  }

  /** The rules that decided about a pair, those that decided for nothing among them. */
  Set<String> rules() {
    return rules;
  }

  private static int most(Suggestion s) {
    return s.other().isEmpty() ? MOST_COMMITMENTS : 1;
  }

  /** A document may give one figure for each of several days. */
  private static String day(Suggestion s) {
    return s.what().equals("measured") ? s.effective().toString() : "";
  }

  private void settle() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < waiting.size(); i++) {
      pairs.add(pairing.pair(i, waiting.get(i)[0], waiting.get(i)[1]));
    }
    Map<Integer, Finding> best = new LinkedHashMap<>();
    for (Finding finding : rulebook.fire("match", pairs)) {
      best.merge(finding.clause(), finding, (a, b) -> b.rank() > a.rank() ? b : a);
    }
    best.forEach(
        (number, finding) -> {
          rules.add(finding.rule());
          if (!finding.value().equals(NOTHING)) {
            found.add(scored(pairs.get(number), waiting.get(number), finding));
          }
        });
    waiting.clear();
  }

  private static Scored scored(Pair pair, Profile[] profiles, Finding finding) {
    Stated c = profiles[0].stated();
    Stated s = profiles[1].stated();
    Amount amount = pair.told() == null ? s.amount() : pair.told();
    Suggestion suggestion =
        new Suggestion(
            Ids.of(
                c.id()
                    + "\n"
                    + finding.value()
                    + "\n"
                    + s.source().sha256()
                    + "\n"
                    + s.start()
                    + s.id()),
            c.id(),
            finding.value(),
            s.source().sha256(),
            s.commits() ? s.id() : "",
            s.quote(),
            value(amount, pair),
            amount == null ? "" : amount.unit(),
            s.commits() || s.day() == null ? s.source().date() : s.day(),
            finding.rule(),
            finding.words());
    return new Scored(score(pair, profiles), s, suggestion);
  }

  private static @Nullable BigDecimal value(@Nullable Amount amount, Pair pair) {
    return amount == null || !(pair.sameMeasure() || pair.sameFigure()) ? null : amount.value();
  }

  private static double score(Pair pair, Profile[] profiles) {
    Set<String> metric = new HashSet<>(profiles[0].metric());
    metric.retainAll(profiles[1].metric());
    return pair.shared()
        + pair.likeness()
        + Profile.weight(metric)
        + (pair.sameFigure() ? 3 : 0)
        + (pair.near() ? 1 : 0);
  }
}
