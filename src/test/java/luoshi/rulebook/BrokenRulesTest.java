package luoshi.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import luoshi.message.FileFault;
import luoshi.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenRulesTest {

  private static final String ACTS = "kind/acts.drl";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "$c : Clause(language|$c : Clause(id > 0, langage|18|langage|[language,",
        "kind == \"act\"|knd == \"act\"|19|knd|Cue has, nearest first: [end, kind",
        "$c.id|$c.idd|19|Unknown field idd|Clause has, nearest first: [id,",
        "$a : Cue(|$a : Que(|19|Unable to find class: Que|[Clause, Cue, Figure, Row]",
        "$c.id|$d.id|19|$d.id|bound in an earlier line",
        "language == \"zh\")|language == \"zh\"|19|no viable alternative|bracket",
        "$c.id, kind|$c.id kind|19|no viable alternative|comma",
        "language == \"zh\"|sentence == \"zh\"|18|For input string|without quotation marks",
        "\"ACTION\", $a)|\"ACTION\", $b)|21|$b cannot be resolved|Bind it",
        "\"ACTION\", $a)|$a.lemma, $a)|21|not visible|$b.name()",
        "conclude.that($c, \"kind\", \"ACTION\"|conclude.that(\"kind\", \"ACTION\"|21|not applicable|a subject, a field",
        "global luoshi.rulebook.Conclude conclude;|//|21|conclude cannot be|Add the line",
      })
  void pointsAtTheFaultThatTheCompilerFinds(
      String old, String now, int line, String what, String mend) {
    expect(broken(ACTS, old, now), ACTS, line, "rule zh-act: ", what, mend);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "kind == \"act\"|kind == \"akt\"|19|cue kind akt|[act]",
        "kind == \"act\"|kind in (\"act\", \"akt\")|19|cue kind akt|[act]",
        "table == \"counts\"|table == \"count\"|31|table count|[counts]",
        "get(\"noun\")|get(\"nuon\")|31|column nuon|[noun, kind]",
        "Row(table|Conclusion(field == \"knd\") Row(table|31|field knd|[kind]",
        "package kind|package kinds|1|package kinds|package kind;",
        "rule \"zh-act\"|rule 'zh-act'|11|no part of a rule|alone on its line",
        "rule \"zh-act\"|rule \"zh-act\" salience 1|11|no part of a rule|alone on its line",
        "rule \"zh-act\"|rule \"act\"|11|rule name act|zh-, en- or any-",
        "rule \"zh-act\"|rule \"any-figure\"|24|stands in|Rename",
        "@rank(40)|salience 40|13|uses salience|take it out",
        "@rank(40)|@rank(high)|13|@rank no whole number|@rank(40)",
        "@rank(40)|@rang(40)|13|unknown annotation @rang|@rank",
        "@doc(\"A verb of completion makes an act.\")|@doc(\"\")|12|@doc empty|Fill it in",
        "@no({\"年内研究两座泵站。\"})||11|no @no|README",
        "@no({\"年内研究两座泵站。\"})|@yes({\"a\"})|16|second @yes|one list",
        "$a);|$a); $c.id();|20|one thing|one conclude.that",
      })
  void refusesWhatTheCompilerWouldPassInSilence(
      String old, String now, int line, String what, String mend) {
    expect(broken(ACTS, old, now == null ? "" : now), ACTS, line, "", what, mend);
  }

  @Test
  void pointsAtAnImportOfNothing() {
    FileFault error = broken(ACTS, "fact.Clause;", "fact.Klause;");
    expect(error, ACTS, 3, "", "imports luoshi.rulebook.fact.Klause", "nearest first: [Clause,");
  }

  @Test
  void pointsAtARaggedRow() {
    RulesFolder rules = RulesFolder.in(folder).with("kind/counts.csv", "座,MEASURE", "座");
    FileFault error = catchThrowableOfType(FileFault.class, rules::load);
    assertThat(error).hasMessageContaining("counts.csv:3: the row has 1 cells, the table 2");
    assertThat(error.text(Messages.in("en"))).contains("Give each column");
  }

  @Test
  void refusesAFolderWithoutRules() {
    FileFault error =
        catchThrowableOfType(FileFault.class, () -> Rulebook.load(folder, folder.resolve("cache")));
    assertThat(error).hasMessageContaining("holds no rules");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    FileFault error =
        catchThrowableOfType(FileFault.class, () -> Rulebook.load(folder.resolve("none"), folder));
    assertThat(error).hasMessageContaining("cannot be read");
  }

  private FileFault broken(String file, String old, String now) {
    RulesFolder rules = RulesFolder.in(folder).with(file, old, now);
    return catchThrowableOfType(FileFault.class, rules::load);
  }

  private static void expect(
      FileFault error, String file, int line, String rule, String what, String mend) {
    assertThat(error).as("an error").isNotNull();
    assertThat(error.getMessage()).contains(file + ":" + line + ": " + rule).contains(what);
    assertThat(error.text(Messages.in("en"))).contains(mend);
  }
}
