package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statistics and trajectories on the terminal. */
class StatsCommandTest {

  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir static Path data;

  @BeforeAll
  static void ingest() throws Exception {
    Path plan =
        Files.writeString(
            data.resolve("plan.md"),
            """
            ---
            title: 任务分解
            date: 2024-12-01
            ---
            到2027年，轨道交通运营里程达到320公里。（牵头单位：市交通委）

            2025年底前，新建口袋公园60座。（牵头单位：市园林局）

            2024年12月底前，新增养老床位3000张。（牵头单位：市民政局）
            """);
    ShellDriver shell = new ShellDriver(HOME, 0);
    assertThat(run(shell, "ingest", plan.toString())).isZero();
    run(shell, "list", "--format", "csv", "--columns", "id", "轨道");
    String id = shell.out().lines().skip(1).findFirst().orElseThrow();
    assertThat(run(shell, "update", id, "--value", "278", "--effective", "2024-12-01")).isZero();
    assertThat(run(shell, "update", id, "--value", "286", "--effective", "2025-01-10")).isZero();
  }

  @Test
  void barsStandUnderEachOtherAndFitANarrowWindow() {
    ShellDriver shell = new ShellDriver(HOME, 40);
    assertThat(run(shell, "stats", "--lang", "zh")).isZero();
    assertThat(shell.out()).contains("亮灯", "红灯", "市交通委", "█", "共 3 项");
    assertThat(shell.out().lines().map(StatsCommandTest::plain))
        .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(40));
    assertThat(
            shell
                .out()
                .lines()
                .filter(line -> line.contains("  1  "))
                .filter(line -> line.startsWith("市"))
                .map(line -> Width.of(line.substring(0, line.indexOf("  1  "))))
                .distinct())
        .hasSize(1);
  }

  @Test
  void pipeGetsNoColours() {
    ShellDriver shell = new ShellDriver(HOME, 0);
    assertThat(run(shell, "stats")).isZero();
    assertThat(shell.out()).contains("Light", "red", "3 commitments").doesNotContain("\u001b");
  }

  @Test
  void countsAreThereForPrograms() {
    ShellDriver shell = new ShellDriver(HOME, 0);
    assertThat(run(shell, "stats", "--format", "csv")).isZero();
    assertThat(shell.out()).startsWith("field,value,commitments\n").contains("light,red,1\n");
  }

  @Test
  void trajectoryIsDrawnUnderTheCommitment() {
    ShellDriver shell = new ShellDriver(HOME, 40);
    run(shell, "list", "--format", "csv", "--columns", "id", "轨道");
    String id = shell.out().lines().skip(1).findFirst().orElseThrow();
    assertThat(run(shell, "show", id, "--lang", "en")).isZero();
    assertThat(shell.out()).contains("measured        ▁", "required        ▁", "2027-12-31");
    assertThat(shell.out().lines().filter(line -> line.startsWith("required")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40).endsWith("█"));
  }

  private static String plain(String line) {
    return line.replaceAll("\u001b\\[[0-9;]*m", "");
  }

  private static int run(ShellDriver shell, String... words) {
    return shell.run(
        Stream.concat(Stream.of("--data", data.resolve("ledger").toString()), Stream.of(words))
            .toArray(String[]::new));
  }
}
