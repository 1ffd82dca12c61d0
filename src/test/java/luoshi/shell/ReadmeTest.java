package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.query.QueryParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line of daily use that the README or the help gives is understood as written. */
class ReadmeTest {

  /** These read files, or rules, that the README only names by way of example. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "demo|serve.*|ingest .*|import .*|bench.*|extract .*|init .*|.*--rules my-rules|rules new.*|evaluate .*");

  @TempDir private Path folder;
  private PlanShell shell;

  @BeforeEach
  void ingest() {
    shell = new PlanShell(folder);
    shell.ingest();
    shell.shown("list");
  }

  @Test
  void everyCommandLineOfTheReadmeIsUnderstood() throws IOException {
    understood(lines());
  }

  @Test
  void everyCommandLineOfTheHelpIsUnderstood() {
    Stream<String> examples =
        HelpGroups.ALL.stream()
            .flatMap(group -> group.getValue().stream())
            .flatMap(command -> HelpTopics.examples(command).stream());
    Stream<String> topics =
        Stream.of("zh", "en")
            .flatMap(l -> HelpTopics.ALL.stream().flatMap(t -> HelpTopics.lines(t, l).stream()))
            .map(String::strip)
            .filter(line -> line.startsWith("luoshi "));
    understood(Stream.concat(examples, topics).map(line -> line.substring("luoshi ".length())));
  }

  private void understood(Stream<String> all) {
    List<String> lines = all.filter(line -> !ELSEWHERE.matcher(line).matches()).toList();
    assertThat(lines).hasSizeGreaterThan(20);
    for (String line : lines) {
      shell.pressing("q").run(words(line));
      assertThat(shell.err())
          .as(line)
          .doesNotContain("no option", "no command", "in a query", "no such value", "does not take")
          .doesNotContain("does not know what to do", "is not a date", "needs a value");
    }
  }

  private static Stream<String> lines() throws IOException {
    return Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.startsWith("./luoshi "))
        .map(line -> line.substring("./luoshi ".length()).replaceAll("\\s+#.*", "").strip());
  }

  /** Names of things that a reader puts in are given things that are there. */
  private String[] words(String line) {
    String filled =
        line.replaceAll("\\bID\\b", "1")
            .replaceAll("\\bDATE\\b", "2026-06-30")
            .replaceAll("(-o|backup|restore) (\\S+)", "$1 " + folder + "/$2");
    return QueryParser.words(filled).toArray(String[]::new);
  }
}
