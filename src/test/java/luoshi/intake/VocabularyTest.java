package luoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.ledger.Delivery;
import luoshi.message.FileFault;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers are read by the tables of words that an analyst edits. */
class VocabularyTest {

  @TempDir Path rules;

  @BeforeEach
  void copy() throws IOException {
    FileUtils.copyDirectory(Path.of("rules/import").toFile(), rules.resolve("import").toFile());
  }

  @Test
  void aHeaderIsReadWholeOrByTheLongestWordInIt() {
    Vocabulary words = new Vocabulary(rules);
    assertThat(words.field("牵头单位")).isEqualTo(Field.LEAD);
    assertThat(words.field(" 2025年重点任务（共12项） ")).isEqualTo(Field.TASK);
    assertThat(words.field("任务编号")).isEqualTo(Field.NUMBER);
    assertThat(words.field("完 成\n时 限")).isEqualTo(Field.DEADLINE);
    assertThat(words.field("LEAD AGENCY (one only)")).isEqualTo(Field.LEAD);
    assertThat(words.field("Due date:")).isEqualTo(Field.DEADLINE);
    assertThat(words.field("颜色")).isNull();
    assertThat(words.field("Multitasking")).isNull();
  }

  @Test
  void aWordThatAnAnalystAddsIsUnderstood() throws IOException {
    assertThat(new Vocabulary(rules).field("攻坚内容")).isNull();
    Path file = rules.resolve("import/columns.csv");
    Files.writeString(file, Files.readString(file) + "task,攻坚内容\n");
    assertThat(new Vocabulary(rules).field("攻坚内容")).isEqualTo(Field.TASK);
  }

  @Test
  void aBrokenLineIsToldWithItsPlace() throws IOException {
    Path file = rules.resolve("import/columns.csv");
    Files.writeString(file, "column,header\ntask,任务\nboss,局长\n");
    assertThatThrownBy(() -> new Vocabulary(rules))
        .isInstanceOf(FileFault.class)
        .hasMessageContaining("columns.csv:3");
  }

  @Test
  void onlyWordsThatSayNothingElseNameAState() {
    Vocabulary words = new Vocabulary(rules);
    assertThat(words.state("已完成。")).isEqualTo(Delivery.DELIVERED);
    assertThat(words.state("In progress")).isEqualTo(Delivery.IN_PROGRESS);
    assertThat(words.state("已完成选址")).isNull();
  }

  @Test
  void labelsAndVerbsAreNoPartOfAName() {
    Vocabulary words = new Vocabulary(rules);
    assertThat(words.trimmed("牵头单位：市水务局")).isEqualTo("市水务局");
    assertThat(words.trimmed("市水务局牵头负责")).isEqualTo("市水务局");
    assertThat(words.trimmed("Lead: Town Council")).isEqualTo("Town Council");
    assertThat(words.trimmed("Leadership Council")).isEqualTo("Leadership Council");
  }
}
