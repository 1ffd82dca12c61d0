package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells propose for the words of luoshi, asked of the shells themselves. */
class CompletionScriptTest {

  @TempDir private Path folder;
  private final ShellDriver shell = new ShellDriver(Path.of(""), 0);

  @ParameterizedTest
  @CsvSource({
    "re, report reschedule restore review reclassify",
    "rules t, test",
    "list --sch, --schedule",
    "list --schedule over, overdue",
    "--lang z, zh",
    "report --format x, xlsx",
    "list --format j, json",
    "list --lang zh ow, owner:",
    "list schedule : over, overdue",
    "list -light : r, red",
    "help up, update",
    "completion --no-p, --no-pager",
  })
  void bashProposes(String line, String proposed) throws Exception {
    assertThat(proposals(line)).containsExactlyInAnyOrder(proposed.split(" "));
  }

  @Test
  void zshProposesWhatBashDoesAndTakesAColonForAPartOfAWord() throws Exception {
    assumeTrue(isThere("zsh"));
    Process zsh =
        new ProcessBuilder("zsh", "-n", script("zsh").toString()).redirectErrorStream(true).start();
    assertThat(told(zsh)).isEmpty();
    assertThat(proposals("list schedule:over")).containsExactly("schedule:overdue");
  }

  @Test
  void fishUnderstandsItsScriptAndProposesFieldsWithTheirWords() throws Exception {
    assumeTrue(isThere("fish"));
    Path script = script("fish");
    Process fish =
        new ProcessBuilder(
                "fish", "-c", "source " + script + "; complete -C 'luoshi list schedule:over'")
            .redirectErrorStream(true)
            .start();
    assertThat(told(fish)).startsWith("schedule:overdue");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csh", ""})
  void anotherShellIsRefused(String name) {
    assertThat(shell.run("completion", name)).isEqualTo(2);
    assertThat(shell.err()).contains("bash, zsh, fish");
  }

  /** What bash proposes where the last of these words is being written. */
  private List<String> proposals(String line) throws Exception {
    String[] words = ("luoshi " + line).split(" ");
    StringBuilder lines = new StringBuilder("source " + script("bash") + "\nCOMP_WORDS=(");
    IntStream.range(0, words.length).forEach(i -> lines.append("'" + words[i] + "' "));
    lines.append(")\nCOMP_CWORD=" + (words.length - 1) + "\n_luoshi\n");
    lines.append("printf '%s\\n' \"${COMPREPLY[@]}\"\n");
    Path test = Files.writeString(folder.resolve("test.sh"), lines.toString());
    Process bash = new ProcessBuilder("bash", test.toString()).redirectErrorStream(true).start();
    return told(bash).lines().toList();
  }

  private Path script(String name) throws IOException {
    assertThat(shell.run("completion", name)).isZero();
    return Files.writeString(folder.resolve("luoshi." + name), shell.out());
  }

  private static String told(Process process) throws IOException, InterruptedException {
    byte[] bytes = process.getInputStream().readAllBytes();
    process.waitFor();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean isThere(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }
}
