package luoshi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that leads newcomers through the house leads to files that are there. */
class ArchitecturePageTest {

  private static final Pattern PATH = Pattern.compile("`((?:src|rules|seeds)/[^`\\s]*)`");

  private final String page;

  ArchitecturePageTest() throws IOException {
    page = Files.readString(Path.of("docs/architecture.md"));
  }

  @Test
  void everyFileThatItNamesIsThere() {
    List<Path> named = PATH.matcher(page).results().map(m -> Path.of(m.group(1))).toList();
    assertThat(named).hasSizeGreaterThan(30).allSatisfy(path -> assertThat(path).exists());
  }

  @Test
  void everyRuleThatItNamesIsThere() throws IOException {
    StringBuilder rules = new StringBuilder();
    for (String stage : List.of("voice", "kind", "owner", "deadline")) {
      try (var files = Files.newDirectoryStream(Path.of("rules", stage), "*.drl")) {
        for (Path file : files) {
          rules.append(Files.readString(file));
        }
      }
    }
    assertThat(Pattern.compile("`((?:any|en|zh)-[a-z-]+)`").matcher(page).results())
        .isNotEmpty()
        .allSatisfy(m -> assertThat(rules).contains("rule \"" + m.group(1) + "\""));
  }
}
