package luoshi.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import luoshi.rulebook.fact.Clause;
import luoshi.rulebook.fact.Cue;
import luoshi.rulebook.fact.Finding;
import luoshi.rulebook.fact.Scope;
import luoshi.rulebook.fact.Time;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stage is given what its patterns may match, and nothing that is plainly beyond them. */
class SightTest {

  private static final String PATTERN = "kind == \"act\"";

  @TempDir Path folder;
  private RulesFolder rules;

  @BeforeEach
  void copyRules() {
    rules = RulesFolder.in(folder);
  }

  @Test
  void seesTheKindsAndPlacesThatAPatternNames() {
    Sight sight = sight(PATTERN + ", scope == Scope.CLAUSE || scope == Scope.SENTENCE");
    assertThat(sight.sees(cue("act", Scope.CLAUSE))).isTrue();
    assertThat(sight.sees(cue("act", Scope.SENTENCE))).isTrue();
    assertThat(sight.sees(cue("act", Scope.TITLE))).isFalse();
    assertThat(sight.sees(cue("reach", Scope.CLAUSE))).isFalse();
  }

  @Test
  void seesEveryPlaceButOneThatIsLeftOut() {
    Sight sight = sight(PATTERN + ", scope != Scope.TITLE, start > 3");
    assertThat(sight.sees(cue("act", Scope.HEADING))).isTrue();
    assertThat(sight.sees(cue("act", Scope.TITLE))).isFalse();
  }

  @Test
  void seesEveryPlaceWhereAnotherConditionWouldDo() {
    Sight sight = sight(PATTERN + ", scope == Scope.CLAUSE || start > 3");
    assertThat(sight.sees(cue("act", Scope.TITLE))).isTrue();
  }

  @Test
  void seesEveryPlaceWhereTheNamedOneStandsInABracket() {
    Sight sight = sight("(kind == \"act\" || (kind == \"goal\" && (scope == Scope.CLAUSE)))");
    assertThat(sight.sees(cue("act", Scope.TITLE))).isTrue();
    assertThat(sight.sees(cue("goal", Scope.TITLE))).isTrue();
  }

  @Test
  void seesTheKindsThatAnExpressionMatches() {
    Sight sight = sight("kind matches \"ac(?:t|ts)\"");
    assertThat(sight.sees(cue("act", Scope.TITLE))).isTrue();
    assertThat(sight.sees(cue("action", Scope.TITLE))).isFalse();
  }

  @Test
  void seesEveryKindWhereItIsTestedOtherwise() {
    assertThat(sight("kind != \"act\"").sees(cue("reach", Scope.ROW))).isTrue();
    assertThat(sight("kind in (\"act\", \"acts\")").sees(cue("reach", Scope.ROW))).isTrue();
  }

  @Test
  void seesEveryKindWhereAnotherConditionWouldDo() {
    assertThat(sight("kind == \"act\" || start > 3").sees(cue("reach", Scope.ROW))).isTrue();
    assertThat(sight("!(kind == \"act\")").sees(cue("reach", Scope.ROW))).isTrue();
  }

  @Test
  void seesTheClausesOfTheLanguageThatEveryPatternNames() {
    assertThat(Condition.in("$c : Clause(language == \"en\", text matches \"a, (b\")"))
        .singleElement()
        .satisfies(
            condition -> {
              assertThat(condition.parts()).hasSize(2);
              assertThat(View.of(condition).mayMatch(Sort.of(clause("en")))).isTrue();
              assertThat(View.of(condition).mayMatch(Sort.of(clause("zh")))).isFalse();
            });
  }

  @Test
  void seesNoFactThatNoPatternIsAbout() {
    Time time = new Time(1, "DATE", "IN", "2025", null, null, false, "今年", Scope.CLAUSE, 0, 2);
    assertThat(sight(PATTERN).sees(time)).isFalse();
    assertThat(sight(PATTERN).sees(new Finding(1, -1, "a", "b", "c", 1, java.util.List.of())))
        .isFalse();
  }

  @Test
  void putsThePlaceBeforeAllElseThatAConditionAsksFor() {
    assertThat(
            View.placedFirst(
                "$c : Clause()\nnot Cue(clause == $c.id, scope == Scope.TITLE, start > 3)"))
        .isEqualTo("$c : Clause()\nnot Cue(scope == Scope.TITLE,clause == $c.id, start > 3)");
  }

  @Test
  void leavesAPlaceBehindTheNameOfOneKind() {
    String rule = "Cue(clause == $c.id, kind == \"act\", scope == Scope.TITLE)";
    assertThat(View.placedFirst(rule)).isEqualTo(rule);
  }

  @Test
  void leavesAPlaceWhereItIsOneOfSeveralConditions() {
    String rule = "Cue(kind == \"act\" || scope == Scope.TITLE)";
    assertThat(View.placedFirst(rule)).isEqualTo(rule);
  }

  private Sight sight(String pattern) {
    RulesFolder edited = rules.with("kind/acts.drl", PATTERN, pattern);
    Sight sight = Sight.of(RuleSources.read(edited.path())).get("kind");
    rules = edited.with("kind/acts.drl", pattern, PATTERN);
    return java.util.Objects.requireNonNull(sight);
  }

  private static Clause clause(String language) {
    return new Clause(
        1, 1, language, "ITEM", "", 0, "build ports", "", 0, true, false, false, false, false);
  }

  private static Cue cue(String kind, Scope scope) {
    return new Cue(1, kind, "建成", "", "建成", scope, 0, 2);
  }
}
