package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a reading can be trusted orders the triage and can be asked for. */
class ConfidenceTest {

  @TempDir private Path folder;
  private PlanShell shell;

  @BeforeEach
  void ingest() {
    shell = new PlanShell(folder);
    shell.ingest();
  }

  @Test
  void itIsListedAndAskedForInEitherLanguage() {
    List<Integer> all = listed();
    assertThat(all).isNotEmpty().allMatch(c -> c >= 1 && c <= 99);
    assertThat(listed("confidence.min:1")).isEqualTo(all);
    assertThat(listed("可信度.max:0")).isEmpty();
    int least = all.stream().mapToInt(c -> c).min().orElseThrow();
    assertThat(listed("confidence.max:" + least)).isNotEmpty().containsOnly(least);
  }

  @Test
  void triageBeginsWithTheLeastSureWhereAskedTo() {
    String told = shell.pressing("s s s s q").shown("review", "--doubtful-first");
    List<Integer> shown =
        told.lines()
            .filter(line -> line.contains("  confidence "))
            .map(line -> Integer.valueOf(line.replaceAll(".*confidence (\\d+)%", "$1")))
            .toList();
    assertThat(shown).hasSizeGreaterThan(1).isSorted();
  }

  @Test
  void theTableIsWrittenByAnEvaluation() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold/texts")).getParent();
    Path source = Path.of("src/test/resources/gold");
    String name = "en-harbour-policy-address";
    Files.copy(source.resolve(name + ".json"), folder.resolve("gold").resolve(name + ".json"));
    Files.copy(
        source.resolve("texts").resolve(name + ".txt"),
        folder.resolve("gold/texts").resolve(name + ".txt"));
    Path table = folder.resolve("confidence/rules.csv");
    shell.shown("evaluate", String.valueOf(gold), "--by-rule", "-o", table.toString(), "--parents");
    assertThat(Files.readAllLines(table))
        .contains("rule,field,right,wrong")
        .anyMatch(line -> line.matches("[a-z-]+,kind,\\d+,\\d+"));
    assertThat(shell.run("evaluate", String.valueOf(gold), "-o", table.toString())).isEqualTo(2);
  }

  private List<Integer> listed(String... query) {
    String[] words = {"list", "--columns", "confidence", "--format", "csv"};
    String csv = shell.shown(ArrayUtils.addAll(words, query));
    return csv.lines().skip(1).map(Integer::valueOf).toList();
  }
}
