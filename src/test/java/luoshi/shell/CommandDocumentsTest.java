package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages in {@code src/test/resources/commands} show what commands print. A change that is meant
 * is written into them with {@code -Dluoshi.commands=write}, and read before it is committed.
 */
class CommandDocumentsTest {

  private static final Path PAGES = Path.of("src/test/resources/commands");

  @TempDir private Path folder;

  static Stream<Path> pages() throws IOException {
    return Files.list(PAGES).filter(page -> page.toString().endsWith(".md")).sorted();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandOfAPagePrintsWhatThePageShows(Path page) throws IOException {
    String text = Files.readString(page);
    String played = new CommandDocument(text, folder).played();
    if ("write".equals(System.getProperty("luoshi.commands"))) {
      Files.writeString(page, played);
    } else {
      assertThat(played).isEqualTo(text);
    }
  }
}
