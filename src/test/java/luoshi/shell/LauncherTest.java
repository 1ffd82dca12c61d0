package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of an installed luoshi, in a pipe and in a terminal made by {@code script}. */
class LauncherTest {

  private static final Path SOURCES = Path.of("src/main/sh");

  @TempDir private Path folder;

  /** What is installed, with a Java that says how it was called. */
  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")));
    for (String part : List.of("bin", "lib/compiled", "runtime/bin", "home")) {
      Files.createDirectories(folder.resolve(part));
    }
    Files.copy(SOURCES.resolve("run.sh"), folder.resolve("lib/run.sh"));
    Files.writeString(folder.resolve("lib/options"), "-XX:+UseSerialGC\n");
    executable("bin/luoshi", Files.readString(SOURCES.resolve("installed.sh")));
    executable("runtime/bin/java", "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
  }

  @Test
  void aPipeIsNoTerminal() throws Exception {
    String told = run("bin/luoshi", "list", "社区 食堂", "a*");
    assertThat(told).contains("list\n社区 食堂\na*\n").contains("-XX:TieredStopAtLevel=1\n");
    assertThat(told).doesNotContain("luoshi.columns", "luoshi.interactive");
  }

  @Test
  void aTerminalTellsItsSize() throws Exception {
    String told = inTerminal("bin/luoshi ingest plan.txt");
    assertThat(told)
        .contains("-Dluoshi.columns=72\n", "-Dluoshi.rows=20\n", "-Dluoshi.interactive=true\n")
        .doesNotContain("TieredStopAtLevel");
  }

  @Test
  void theLocaleSaysTheLanguageWhereNobodyElseDoes() throws Exception {
    executable("runtime/bin/java", "#!/bin/sh\necho \"$LUOSHI_LOCALE\"\n");
    assertThat(run("bin/luoshi", "list")).isEqualTo("zh_CN.UTF-8\n");
  }

  @Test
  void tablesAndHelpFitTheTerminalAndAreColouredInIt() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String call = " -Dluoshi.home=. -cp '" + System.getProperty("java.class.path") + "' ";
    executable(
        "runtime/bin/java",
        """
        #!/bin/bash
        # The classes under test in place of the packed ones.
        keep=()
        while [[ $1 != -jar ]]; do keep+=("$1"); shift; done
        shift 2
        exec %s "${keep[@]}" %s luoshi.Luoshi "$@"
        """
            .formatted(java, call));
    String told =
        inTerminal("bin/luoshi config --lang en; bin/luoshi list --help --lang en --no-pager");
    assertThat(told).contains("\u001b[1mSetting\u001b[0m").contains("Examples:");
    // A sentence is left to the terminal, so that a path in it can be copied.
    assertThat(
            told.lines()
                .filter(line -> !line.startsWith("Settings are read"))
                .map(line -> line.replaceAll("\u001b\\[\\d*m", "")))
        .allMatch(line -> Width.of(line) <= 72);
  }

  private void executable(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String inTerminal(String line) throws Exception {
    return run("script", "-qefc", "stty cols 72 rows 20; " + line, "/dev/null").replace("\r", "");
  }

  private String run(String... words) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("LUOSHI_") || name.startsWith("LC_"));
    environment.keySet().removeAll(List.of("COLUMNS", "LINES", "NO_COLOR", "XDG_CACHE_HOME"));
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("LANG", "zh_CN.UTF-8");
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    byte[] told = process.getInputStream().readAllBytes();
    process.waitFor();
    return new String(told, StandardCharsets.UTF_8);
  }
}
