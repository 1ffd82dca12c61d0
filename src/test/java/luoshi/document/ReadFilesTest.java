package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of every kind that offices send are read as a person reads them. What ought to come out of
 * a file stands beside it, in a file of the same name with {@code .read} behind it.
 */
class ReadFilesTest {

  private static final Path FOLDER = Path.of("src/test/resources/files");

  static List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      List<String> names =
          all.map(file -> String.valueOf(file.getFileName()))
              .filter(name -> !name.endsWith(".read") && !name.endsWith(".imported"))
              .filter(name -> Files.exists(FOLDER.resolve(name + ".read")))
              .sorted()
              .toList();
      assertThat(names).isNotEmpty();
      return names;
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsReadAsAPersonReadsIt(String name) throws IOException {
    assertThat(ReadFile.lines(FOLDER.resolve(name)))
        .isEqualTo(Files.readAllLines(FOLDER.resolve(name + ".read")));
  }
}
