package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database rules out for a query, after analysts changed what was found. */
class NarrowedTest {

  @TempDir private Path folder;
  private PlanShell shell;

  @BeforeEach
  void ingest() {
    shell = new PlanShell(folder);
    shell.ingest();
  }

  @Test
  void anAssignedOwnerIsFoundAndSoIsTheOneThatTheTextNames() {
    shell.shown("assign", id("食堂"), "--to", "市商务委");
    assertThat(listed("list", "owner:市商务委")).contains("食堂").doesNotContain("管网");
    assertThat(listed("list", "owner:市民政局")).contains("食堂").doesNotContain("管网");
    assertThat(listed("list", "-owner:市民政局")).doesNotContain("食堂").contains("管网");
  }

  @Test
  void aCorrectedLeadAndMetricAreFoundAsTheyHold() {
    shell.shown("edit", id("食堂"), "--set", "lead=市教委", "--yes");
    assertThat(listed("list", "owner:市教委")).contains("食堂").doesNotContain("管网");
    shell.shown("edit", id("管网"), "--set", "metric=雨水管道", "--yes");
    assertThat(listed("list", "雨水管道")).contains("管网").doesNotContain("食堂");
  }

  @Test
  void deliveryIsThatOfTheDayAskedAbout() {
    String id = id("食堂");
    shell.shown("update", id, "--delivery", "in-progress", "--effective", "2025-01-12");
    assertThat(listed("list", "delivery:in-progress")).contains("食堂");
    assertThat(listed("list", "delivery:not-heard")).doesNotContain("食堂");
    assertThat(listed("list", "delivery:not-heard", "--as-of", "2025-01-11")).contains("食堂");
  }

  private String id(String word) {
    return shell
        .shown("list", "--format", "csv", "--columns", "id", word)
        .lines()
        .skip(1)
        .toList()
        .get(0);
  }

  private String listed(String... words) {
    return shell.shown(ArrayUtils.addAll(words, "--format", "csv"));
  }
}
