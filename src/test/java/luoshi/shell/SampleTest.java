package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract --sample} draws commitments to read by eye. */
class SampleTest {

  @TempDir Path folder;

  @BeforeEach
  void writeAPlanOfThirtyTasks() throws IOException {
    String tasks =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> "到2027年，新建第" + i + "码头泊位" + (i + 10) + "个。")
            .collect(Collectors.joining("\n"));
    Files.writeString(folder.resolve("plan.txt"), "港口工作方案\n\n" + tasks + "\n");
  }

  private String sample(String size, String seed) {
    ShellDriver shell = new ShellDriver(Path.of(""), 0);
    shell.run(
        "extract",
        folder.toString(),
        "--sample",
        size,
        "--seed",
        seed,
        "--lang",
        "en",
        "--date",
        "2025-01-10");
    return shell.out();
  }

  @Test
  void drawsAsManyAsAskedForWithTheirContextAndReasons() {
    assertThat(sample("4", "7"))
        .startsWith("4 of 30 checkable commitments")
        .contains("4. plan.txt")
        .doesNotContain("5. plan.txt")
        .contains("【新建第")
        .contains("kind: target");
  }

  @Test
  void sameSeedDrawsTheSameAndAnotherSeedAnother() {
    assertThat(sample("4", "7")).isEqualTo(sample("4", "7")).isNotEqualTo(sample("4", "8"));
  }

  @Test
  void drawsAllWhereFewerThere() {
    assertThat(sample("100", "1")).startsWith("30 of 30 checkable commitments");
  }
}
