package luoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.message.Messages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Task tables of every kind of file. What ought to come out of a file stands beside it, in a file
 * of the same name with {@code .imported} behind it.
 */
class ImportedFilesTest {

  private static final Path FOLDER = Path.of("src/test/resources/files");

  @TempDir Path folder;

  static List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      List<String> names =
          all.map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".imported"))
              .map(name -> name.substring(0, name.lastIndexOf('.')))
              .sorted()
              .toList();
      assertThat(names).isNotEmpty();
      return names;
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aTableGivesItsTasks(String name) throws IOException {
    assertThat(lines(FOLDER.resolve(name)))
        .isEqualTo(Files.readAllLines(FOLDER.resolve(name + ".imported")));
  }

  private List<String> lines(Path file) throws IOException {
    try (ImportDesk desk = new ImportDesk(folder)) {
      Plan plan = desk.take(file);
      List<String> lines = new ArrayList<>(desk.told());
      plan.notices().forEach(notice -> lines.add("told " + notice.text(Messages.in("en"))));
      return lines;
    }
  }
}
