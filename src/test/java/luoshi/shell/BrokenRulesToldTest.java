package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import luoshi.rulebook.RulesFolder;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in the rules folder is told with file, line and mend in the user's language. */
class BrokenRulesToldTest {

  private final ShellDriver shell = new ShellDriver(Path.of(""), 0);
  @TempDir private Path folder;

  /** What a command prints about rules, with the files as seen from their folder. */
  private String told(RulesFolder rules, String language, String... words) {
    String data = folder.resolve("data").toString();
    String[] options = {
      "--lang", language, "--rules", rules.path().toString(), "--data", data,
    };
    shell.run(ArrayUtils.addAll(words, options));
    return (shell.out() + shell.err()).replace(rules.path() + "/", "");
  }

  @Test
  void aWrongRule() {
    RulesFolder rules =
        RulesFolder.in(folder).with("kind/acts.drl", "@doc(\"A verb", "@dog(\"A verb");
    assertThat(told(rules, "en", "rules", "list"))
        .isEqualTo(
            """
            error: kind/acts.drl:12: rule zh-act has an unknown annotation @dog
              Use @doc, @rank, @yes, @no.
            """);
    assertThat(told(rules, "zh", "rules", "list"))
        .isEqualTo(
            """
            error: kind/acts.drl:12：规则 zh-act 用了没有定义的标注 @dog
              可用 @doc、@rank、@yes、@no。
            """);
  }

  @Test
  void aRuleThatDoesNotCompile() {
    RulesFolder rules = RulesFolder.in(folder).with("kind/acts.drl", "$a : Cue(", "$a : Que(");
    assertThat(told(rules, "en", "rules", "list"))
        .isEqualTo(
            """
            error: kind/acts.drl:19: rule zh-act: Unable to find class: Que
              Import the fact, or use one that is imported: [Clause, Cue, Figure, Row].
            """);
    assertThat(told(rules, "zh", "rules", "list"))
        .isEqualTo(
            """
            error: kind/acts.drl:19：规则 zh-act：Unable to find class: Que
              请引入该事实，或用已引入的：[Clause, Cue, Figure, Row]。
            """);
  }

  @Test
  void aWrongWordList() {
    RulesFolder rules =
        RulesFolder.in(folder).with("lexicon/zh/act.yaml", "reach: clause", "reach: page");
    assertThat(told(rules, "en", "rules", "list"))
        .contains("act.yaml:3: unknown reach page\n  Use clause, sentence, paragraph or section.");
    assertThat(told(rules, "zh", "rules", "list"))
        .contains("act.yaml:3：没有 page 这种 reach\n  可用 clause、sentence、paragraph 或 section。");
  }

  @Test
  void aWrongCell() {
    RulesFolder rules =
        RulesFolder.shippedIn(folder)
            .write("lexicon/time/names.csv", "name,timex,first,last\n植树节,X,03-12,12 March\n");
    assertThat(told(rules, "en", "mentions", "植树节"))
        .contains("names.csv:2: column last cannot be \"12 March\"\n  Write 07-01");
    assertThat(told(rules, "zh", "mentions", "植树节"))
        .contains("names.csv:2：last 列不能是“12 March”\n  请写作 07-01");
  }

  @Test
  void anExampleThatDoesNotHold() {
    RulesFolder rules =
        RulesFolder.shippedIn(folder)
            .add("lexicon/quantity/kinds.csv", "NAME,\"\",盏灯笼,挂起7盏路灯,挂起7个灯泡");
    assertThat(told(rules, "en", "rules", "test")).contains(": does not hold for: 挂起7盏路灯");
    assertThat(told(rules, "zh", "rules", "test")).contains("：应适用而未适用于：挂起7盏路灯");
  }

  @Test
  void theStubOfARuleAsksForItsExamples() {
    RulesFolder rules = RulesFolder.in(folder);
    assertThat(told(rules, "zh", "rules", "new", "zh-dyke")).contains("已写出 kind/zh-dyke.drl");
    assertThat(told(rules, "en", "rules", "show", "zh-dyke")).contains("写明它找什么");
  }

  @Test
  void aWrongReadingRule() {
    RulesFolder rules = RulesFolder.shippedIn(folder).write("reading/wrong.yaml", "dok: x\n");
    assertThat(told(rules, "en", "extract", "seeds")).contains("wrong.yaml:1", "unknown key dok");
    assertThat(told(rules, "zh", "extract", "seeds")).contains("读取规则有误：没有 dok 这一项");
  }
}
