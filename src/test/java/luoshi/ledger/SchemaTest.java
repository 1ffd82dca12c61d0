package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program says of its tables is what its migrations make. */
class SchemaTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern TABLE = Pattern.compile("(?i)create table (\\w+)");
  private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*");

  @Test
  void noTableIsLeftOutOfABackup() throws IOException {
    List<String> made =
        migrations().stream().flatMap(file -> found(TABLE, text(file))).distinct().toList();
    assertThat(Schema.TABLES).containsExactlyInAnyOrderElementsOf(made);
  }

  @Test
  void versionIsThatOfTheNewestMigration() throws IOException {
    assertThat(migrations().stream().flatMap(file -> found(NUMBER, file.getFileName().toString())))
        .contains(Integer.toString(Schema.VERSION))
        .allMatch(number -> Integer.parseInt(number) <= Schema.VERSION);
  }

  private static List<Path> migrations() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      return files.toList();
    }
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
