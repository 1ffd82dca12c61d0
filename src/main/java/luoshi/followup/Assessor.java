package luoshi.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import luoshi.commitment.Amount;
import luoshi.ledger.Delivery;
import luoshi.ledger.Entry;
import luoshi.ledger.Measurement;
import luoshi.ledger.State;
import luoshi.rulebook.Conclusions;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.Conclusion;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/** Assesses commitments as of a day by the rules of the stages {@code status} and {@code light}. */
public final class Assessor {

  /**
   * Commitments a session: large enough to share its cost, small enough for its joins to stay
   * cheap.
   */
  private static final int SESSION = 200;

  private final Rulebook rulebook;
  private final LocalDate today;
  private final Closeness closeness;
  private final Importance importance;

  /**
   * An assessor.
   *
   * @param rulebook the rules
   * @param today the day as of which to assess
   */
  public Assessor(Rulebook rulebook, LocalDate today) {
    this.rulebook = rulebook;
    this.today = today;
    this.closeness = new Closeness(rulebook);
    this.importance = new Importance(rulebook);
  }

  /** How one commitment stands. */
  public Assessment assess(Entry entry) {
    return assess(List.of(entry)).get(0);
  }

  /**
   * How commitments stand, in their order. Those that stand alike are decided once, and many are
   * decided on all processors.
   */
  public List<Assessment> assess(List<Entry> entries) {
    List<Standing> standings = entries.stream().map(this::standing).toList();
    Map<Standing, List<Finding>> findings = findings(List.copyOf(new LinkedHashSet<>(standings)));
    List<Assessment> all = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      all.add(assessment(entries.get(i), findings.getOrDefault(standings.get(i), List.of())));
    }
    return all;
  }

  private Map<Standing, List<Finding>> findings(List<Standing> distinct) {
    return IntStream.iterate(0, from -> from < distinct.size(), from -> from + SESSION)
        .boxed()
        .toList()
        .parallelStream()
        .map(from -> distinct.subList(from, Math.min(distinct.size(), from + SESSION)))
        .map(this::session)
        .flatMap(some -> some.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<Standing, List<Finding>> session(List<Standing> some) {
    List<Standing> numbered = new ArrayList<>();
    some.forEach(standing -> numbered.add(standing.numbered(numbered.size())));
    return fire(numbered).stream().collect(Collectors.groupingBy(f -> some.get(f.clause())));
  }

  List<Finding> fire(List<Standing> standings) {
    List<Object> facts = new ArrayList<>(standings);
    List<Finding> findings = new ArrayList<>(rulebook.fire("status", facts));
    facts.addAll(Conclusions.of(findings));
    findings.addAll(rulebook.fire("light", facts));
    return findings;
  }

  private static Assessment assessment(Entry entry, List<Finding> findings) {
    Map<String, String> values =
        Conclusions.of(findings).stream()
            .collect(Collectors.toMap(Conclusion::field, Conclusion::value, (a, b) -> a));
    double urgency =
        findings.stream()
            .filter(f -> f.field().equals("urgency"))
            .map(f -> new BigDecimal(f.value()))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .doubleValue();
    return new Assessment(
        entry,
        values.getOrDefault("schedule", ""),
        values.getOrDefault("evidence", ""),
        values.getOrDefault("freshness", ""),
        values.getOrDefault("light", ""),
        urgency,
        findings);
  }

  private Standing standing(Entry entry) {
    State state = entry.state();
    LocalDate due = entry.due();
    int left = due == null ? 0 : (int) ChronoUnit.DAYS.between(today, due);
    LocalDate since = state.since();
    Trajectory trajectory = trajectory(entry);
    return new Standing(
        0,
        due != null,
        left,
        state.delivery().word(),
        due != null
            && since != null
            && state.delivery() == Delivery.DELIVERED
            && since.isAfter(due),
        trajectory != null,
        trajectory == null ? 0 : trajectory.ratio(),
        trajectory != null && trajectory.reached(),
        state.level().word(),
        silent(entry),
        state.review().word(),
        due == null ? "0" : closeness.at(left),
        importance.of(entry));
  }

  private int silent(Entry entry) {
    LocalDate heard = entry.state().heard() == null ? entry.issued() : entry.state().heard();
    return heard == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(heard, today));
  }

  /** The trajectory of a target, or null where {@link Gap} says what is missing. */
  public static @Nullable Trajectory trajectory(Entry entry) {
    Amount amount = entry.commitment().amount();
    LocalDate due = entry.due();
    if (amount == null || due == null || Gap.of(entry) != null) {
      return null;
    }
    List<Measurement> measured = entry.state().measurements();
    return Trajectory.of(start(entry, amount), measured.get(measured.size() - 1), amount, due);
  }

  /** Where the target starts from: as an analyst recorded it, else as the text says. */
  static @Nullable Measurement baseline(Entry entry, Amount amount) {
    String recorded = entry.state().edits().get("baseline");
    String day = entry.state().edits().get("baselineDate");
    LocalDate start = day == null ? entry.issued() : LocalDate.parse(day);
    BigDecimal value = recorded == null ? amount.baseline() : new BigDecimal(recorded);
    return start == null || value == null ? null : new Measurement(start, value);
  }

  /** Where the path to a figure begins: at its baseline, else at the first measurement. */
  static Measurement start(Entry entry, Amount amount) {
    Measurement baseline = baseline(entry, amount);
    return baseline == null ? entry.state().measurements().get(0) : baseline;
  }
}
