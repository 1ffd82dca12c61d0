package luoshi.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import luoshi.rulebook.fact.Conclusion;
import luoshi.rulebook.fact.Cue;
import luoshi.rulebook.fact.Figure;
import luoshi.rulebook.fact.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clause is asked about only where some rule has all the words that it cannot do without. */
class NeedsTest {

  private static final String ORIGINAL = "$f : Figure()";
  private static final String CONDITION = "$w : Cue(kind == \"goal\")";
  private static final Figure FIGURE =
      new Figure(1, 0, "=", BigDecimal.TEN, "park", "count", null, "", "10座", 0, 3);

  @TempDir Path folder;
  private RulesFolder rules;

  @BeforeEach
  void copyRules() {
    rules = RulesFolder.in(folder);
  }

  @Test
  void needsEveryConditionThatStandsAlone() {
    String both = CONDITION + "\n    Figure(clause == $w.clause)";
    assertThat(mayFire(both, cue("goal"))).isFalse();
    assertThat(mayFire(both, FIGURE)).isFalse();
    assertThat(mayFire(both, cue("goal"), FIGURE)).isTrue();
  }

  @Test
  void needsTheKindAndPlaceOfACue() {
    String placed = "$w : Cue(kind == \"goal\", scope == Scope.TITLE)";
    assertThat(mayFire(CONDITION, cue("reach"))).isFalse();
    assertThat(mayFire(placed, cue("goal"))).isFalse();
    assertThat(mayFire(placed, new Cue(1, "goal", "建成", "", "建成", Scope.TITLE, 0, 2))).isTrue();
  }

  @Test
  void doesNotNeedWhatARuleForbids() {
    assertThat(mayFire(CONDITION + "\n    not Figure()", cue("goal"))).isTrue();
  }

  @Test
  void saysNothingOfConditionsOfWhichOneWillDo() {
    assertThat(mayFire(CONDITION + "\n    exists (Figure() or Cue(kind == \"x\"))", cue("goal")))
        .isTrue();
    assertThat(mayFire(CONDITION + "\n    (Figure()\n    or Cue(kind == \"x\"))", cue("goal")))
        .isTrue();
    assertThat(mayFire(CONDITION + "\n    Figure() or Cue(kind == \"x\")", cue("goal"))).isTrue();
  }

  @Test
  void leavesOutWhatOnlyACommentSays() {
    assertThat(mayFire(CONDITION + "\n    // Figure()", cue("goal"))).isTrue();
  }

  @Test
  void needsWhatAnEarlierStageConcludedOnceThatIsKnown() {
    String planned = CONDITION + "\n    Conclusion(field == \"voice\", value == \"PLAN\")";
    Conclusion past = new Conclusion(1, -1, "voice", "PAST");
    Conclusion plan = new Conclusion(1, -1, "voice", "PLAN");
    assertThat(needs(planned).mayBeMetBy(List.of(cue("goal")))).isTrue();
    assertThat(needs(planned).areMetBy(List.of(cue("goal")))).isFalse();
    assertThat(needs(planned).areMetBy(List.of(cue("goal"), past))).isFalse();
    assertThat(needs(planned).areMetBy(List.of(cue("goal"), plan))).isTrue();
  }

  private boolean mayFire(String conditions, Object... facts) {
    return needs(conditions).mayBeMetBy(List.of(facts));
  }

  private Needs needs(String conditions) {
    RulesFolder edited = rules.with("kind/acts.drl", ORIGINAL, conditions);
    Needs needs = Needs.of(RuleSources.read(edited.path())).get("kind");
    rules = edited.with("kind/acts.drl", conditions, ORIGINAL);
    return Objects.requireNonNull(needs);
  }

  private static Cue cue(String kind) {
    return new Cue(1, kind, "建成", "", "建成", Scope.CLAUSE, 0, 2);
  }
}
