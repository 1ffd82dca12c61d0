package luoshi.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import luoshi.rulebook.fact.Clause;
import luoshi.rulebook.fact.Cue;
import luoshi.rulebook.fact.Finding;
import luoshi.rulebook.fact.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookTest {

  private static final String RULE =
      """
      package kind;

      import luoshi.rulebook.fact.Clause;
      import luoshi.rulebook.fact.Cue;
      import luoshi.rulebook.fact.Row;

      global luoshi.rulebook.Conclude conclude;

      rule "zh-opened"
          @doc("What opens is an action.")
          @rank(40)
          @yes({"开放公园。 => ACTION"})
          @no({"公园。"})
      when
          $c : Clause(language == "zh")
          $w : Cue(clause == $c.id, kind == "act.open")
          Row(table == "kinds", get("word") == $w.lemma, $kind : get("kind"))
      then
          conclude.that($c, "kind", $kind, $w);
      end
      """;

  @TempDir Path rules;
  @TempDir Path cache;

  @BeforeEach
  void writeLexiconAndTable() throws IOException {
    Files.createDirectories(rules.resolve("lexicon/zh"));
    Files.createDirectories(rules.resolve("kind"));
    Files.writeString(
        rules.resolve("lexicon/zh/open.yaml"),
        "doc: Opening.\ncue: act.open\nreach: clause\nwords: [开放]\n\"yes\": [\"开放。 => 开放\"]\n\"no\": [\"关闭。\"]\n");
    Files.writeString(rules.resolve("kind/kinds.csv"), "word,kind\n开放,ACTION\n");
  }

  @Test
  void firesARuleOverFactsAndTablesAndNamesIt() throws IOException {
    assertThat(fire(load(RULE)))
        .containsExactly(new Finding(0, -1, "kind", "ACTION", "zh-opened", 40, List.of("开放")));
  }

  @Test
  void takesCompiledRulesFromTheCacheAndMendsADamagedOne() throws IOException {
    load(RULE);
    Path module = onlyModule();
    Files.writeString(module, "damaged");
    assertThat(fire(load(RULE))).hasSize(1);
    assertThat(Files.size(onlyModule())).isGreaterThan(100);
  }

  @Test
  void takesUpAnEditAtTheNextLoad() throws IOException {
    String before = load(RULE).version();
    Rulebook edited = load(RULE.replace("@rank(40)", "@rank(50)"));
    assertThat(edited.version()).isNotEqualTo(before);
    assertThat(fire(edited)).extracting(Finding::rank).containsExactly(50);
  }

  @Test
  void saysWhereAFieldIsMisspelt() {
    assertThatThrownBy(() -> load(RULE.replace("language ==", "langage ==")))
        .isInstanceOf(RuleError.class)
        .hasMessageContaining("opened.drl:15")
        .hasMessageContaining("zh-opened")
        .hasMessageContaining("langage");
  }

  @Test
  void saysWhichCueKindNobodyDefines() {
    assertThatThrownBy(() -> load(RULE.replace("\"act.open\"", "\"act.opn\"")))
        .hasMessageContaining("opened.drl:16")
        .hasMessageContaining("act.opn");
  }

  @Test
  void refusesARuleWithoutANearMiss() {
    assertThatThrownBy(() -> load(RULE.replace("    @no({\"公园。\"})\n", "")))
        .hasMessageContaining("opened.drl:9")
        .hasMessageContaining("has no @no");
  }

  @Test
  void refusesSalience() {
    assertThatThrownBy(() -> load(RULE.replace("when\n", "    salience 5\nwhen\n")))
        .hasMessageContaining("uses salience");
  }

  @Test
  void refusesTwoRulesOfOneName() throws IOException {
    Files.writeString(rules.resolve("kind/again.drl"), RULE);
    assertThatThrownBy(() -> load(RULE))
        .hasMessageContaining("stands in")
        .hasMessageContaining("zh-opened");
  }

  @Test
  void saysWhichRowOfATableIsRagged() throws IOException {
    Files.writeString(rules.resolve("kind/kinds.csv"), "word,kind\n开放,ACTION,more\n");
    assertThatThrownBy(() -> load(RULE))
        .hasMessageContaining("kinds.csv:2")
        .hasMessageContaining("3 cells");
  }

  @Test
  void saysThatAFolderHoldsNoRules(@TempDir Path empty) {
    assertThatThrownBy(() -> Rulebook.load(empty, cache))
        .isInstanceOf(RuleError.class)
        .hasMessageContaining("holds no rules");
    assertThatThrownBy(() -> Rulebook.load(empty.resolve("none"), cache))
        .isInstanceOf(RuleError.class)
        .hasMessageContaining("cannot be read");
  }

  private Rulebook load(String rule) throws IOException {
    Files.writeString(rules.resolve("kind/opened.drl"), rule);
    return Rulebook.load(rules, cache);
  }

  private static List<Finding> fire(Rulebook rulebook) {
    Clause clause = new Clause(0, 0, "zh", "PARAGRAPH", "", 0, "开放公园", "", 0, true, false);
    Cue cue = new Cue(0, "act.open", "开放", "", "开放", Scope.CLAUSE, 0, 2);
    return rulebook.fire("kind", List.of(clause, cue));
  }

  private Path onlyModule() throws IOException {
    try (var files = Files.list(cache)) {
      return files.toList().get(0);
    }
  }
}
