package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reading rule does what its examples say. */
class ReadingRulesTest {

  @TempDir Path folder;

  static List<ReadingRule> rules() {
    return ReadingRules.load(Reading.RULES);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleReadsItsExamples(ReadingRule rule) {
    for (String example : rule.yes()) {
      String[] parts = example.split(" => ", 2);
      String value = rule.read(parts[0]);
      assertThat(value).as(example).isNotNull();
      if (parts.length > 1) {
        assertThat(normal(rule, String.valueOf(value))).as(example).isEqualTo(parts[1]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleLeavesItsNearMisses(ReadingRule rule) {
    for (String example : rule.no()) {
      assertThat(rule.read(example)).as(example).isNull();
    }
  }

  private static String normal(ReadingRule rule, String value) {
    LocalDate day = rule.gives().equals("date") ? Dates.first(value) : null;
    return day == null ? value : day.toString();
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {
        "doc: D\ncut: header\nreach: line\npatterns: ['(']\nyes: [a]\nno: [b]\n",
        "doc: D\ncut: header\nreach: page\npatterns: [a]\nyes: [a]\nno: [b]\n",
        "doc: D\ncut: header\nreach: line\npatterns: [a]\nyes: [a]\n",
        "doc: D\nreach: line\npatterns: [a]\nyes: [a]\nno: [b]\n",
        "cut: [",
        "words"
      })
  void aBrokenRuleFileIsSaidWithItsName(String yaml) throws IOException {
    Path file = Files.createDirectory(folder.resolve("reading")).resolve("odd.yaml");
    Files.writeString(file, yaml);
    DocumentException fault =
        org.assertj.core.api.Assertions.catchThrowableOfType(
            DocumentException.class, () -> new DocumentReader(folder));
    assertThat(fault.problem()).isEqualTo(Problem.BROKEN_RULE);
    assertThat(fault.file()).endsWith("odd.yaml");
  }

  @Test
  void aRulesFolderWithoutReadingRulesIsSaid() {
    DocumentException fault =
        org.assertj.core.api.Assertions.catchThrowableOfType(
            DocumentException.class, () -> new DocumentReader(folder));
    assertThat(fault.problem()).isEqualTo(Problem.BROKEN_RULE);
  }
}
