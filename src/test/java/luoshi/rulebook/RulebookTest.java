package luoshi.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import luoshi.rulebook.fact.Clause;
import luoshi.rulebook.fact.Conclusion;
import luoshi.rulebook.fact.Cue;
import luoshi.rulebook.fact.Figure;
import luoshi.rulebook.fact.Finding;
import luoshi.rulebook.fact.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookTest {

  @TempDir Path folder;
  private RulesFolder rules;

  @BeforeEach
  void copyRules() {
    rules = RulesFolder.in(folder);
  }

  @Test
  void concludesWithTheRuleItsRankAndItsWords() {
    assertThat(rules.load().fire("kind", facts()))
        .containsExactly(
            new Finding(3, -1, "kind", "ACTION", "zh-act", 40, List.of("建成")),
            new Finding(3, 0, "kind", "MEASURE", "any-figure", 50, List.of("2座")));
  }

  @Test
  void settlesEachFieldForTheHighestRank() {
    List<Finding> findings =
        List.of(
            new Finding(1, -1, "kind", "ACTION", "zh-a", 60, List.of()),
            new Finding(1, -1, "kind", "TARGET", "zh-b", 40, List.of()),
            new Finding(1, 0, "kind", "MEASURE", "zh-c", 10, List.of()));
    assertThat(Conclusions.of(findings))
        .containsExactly(
            new Conclusion(1, -1, "kind", "ACTION"), new Conclusion(1, 0, "kind", "MEASURE"));
  }

  @Test
  void listsItsRulesWithExamplesAndPlace() {
    Rule rule = rules.load().catalogue().get(0);
    assertThat(rule.name()).isEqualTo("zh-act");
    assertThat(rule.line()).isEqualTo(11);
    assertThat(rule.yes()).hasSize(2);
    assertThat(rule.no()).containsExactly("年内研究两座泵站。");
  }

  @Test
  void findsNothingInAStageWithoutRules() {
    assertThat(rules.load().fire("owner", facts())).isEmpty();
  }

  @Test
  void compilesOnceAndThenLoadsFromTheCache() throws IOException {
    rules.load();
    Path compiled = rules.cached().get(0);
    FileTime written = Files.getLastModifiedTime(compiled);
    assertThat(rules.load().fire("kind", facts())).hasSize(2);
    assertThat(rules.cached()).containsExactly(compiled);
    assertThat(Files.getLastModifiedTime(compiled)).isEqualTo(written);
  }

  @Test
  void takesAnEditAtTheNextLoad() {
    String before = rules.load().version();
    Rulebook after = rules.with("kind/acts.drl", "\"ACTION\", $a", "\"TARGET\", $a").load();
    assertThat(after.version()).isNotEqualTo(before).hasSize(12);
    assertThat(after.fire("kind", facts()).get(0).value()).isEqualTo("TARGET");
  }

  @Test
  void takesAnEditedTableWithoutCompilingAgain() throws IOException {
    rules.load();
    Rulebook after = rules.with("kind/counts.csv", "MEASURE", "TARGET").load();
    assertThat(after.fire("kind", facts()).get(1).value()).isEqualTo("TARGET");
    assertThat(rules.cached()).hasSize(1);
  }

  @Test
  void compilesAgainWhereTheCacheIsDamaged() throws IOException {
    rules.load();
    Path compiled = rules.cached().get(0);
    byte[] whole = Files.readAllBytes(compiled);
    for (int length : List.of(0, 100, whole.length / 2)) {
      Files.write(compiled, java.util.Arrays.copyOf(whole, length));
      assertThat(rules.load().fire("kind", facts())).hasSize(2);
    }
  }

  @Test
  void loadsTheShippedRules() {
    assertThat(Rulebook.load(Path.of("rules"), Path.of("target/rules")).catalogue()).isNotEmpty();
  }

  private static List<Object> facts() {
    Clause clause =
        new Clause(
            3, 1, "zh", "PARAGRAPH", "", 0, "建成泵站2座", "", 1, true, false, false, false, false);
    return List.of(
        clause,
        new Cue(3, "act", "建成", "", "建成", Scope.CLAUSE, 0, 2),
        new Figure(3, 0, "=", new BigDecimal(2), "座", "count", null, "", "2座", 4, 6));
  }
}
