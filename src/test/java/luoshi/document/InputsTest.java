package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A path argument stands for the readable files behind it, in one order. */
class InputsTest {

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("2024"));
    for (String name :
        List.of(
            "b.txt",
            "a.MD",
            "2024/c.html",
            "2024/old.DOC",
            "manifest.csv",
            "d.png",
            ".hidden.txt",
            "settings.yaml",
            "~$e.docx")) {
      Files.writeString(folder.resolve(name), "Words.");
    }
  }

  @Test
  void aFolderStandsForAllFilesInItAndInItsSubfoldersSoThatNoneIsPassedOverWithoutAWord() {
    assertThat(names(folder.toString()))
        .containsExactly("2024/c.html", "2024/old.DOC", "a.MD", "b.txt", "d.png");
  }

  @Test
  void whatABrowserSavedWithAPageIsNoFileOfItsOwn() throws IOException {
    Files.createDirectories(folder.resolve("2024/c_files/more"));
    Files.writeString(folder.resolve("2024/c_files/more/a.js"), "x");
    Files.createDirectories(folder.resolve("other_files"));
    Files.writeString(folder.resolve("other_files/e.txt"), "x");
    assertThat(names(folder.toString()))
        .contains("other_files/e.txt")
        .doesNotContain("2024/c_files/more/a.js");
  }

  @Test
  void aFileOfAFolderThatIsOfNoKnownKindIsRefusedAndReadWhereItIsNamed() throws IOException {
    Path file =
        Files.writeString(folder.resolve("2024/paper.xyz"), "We will open 3 depots by 2027.");
    DocumentException refused =
        catchThrowableOfType(
            DocumentException.class, () -> Reading.READER.open(new Input(file, false)));
    assertThat(refused.problem()).isEqualTo(Problem.UNKNOWN_FORMAT);
    assertThat(Reading.READER.read(file, Given.NONE).text()).contains("3 depots");
  }

  @Test
  void aGlobStandsForTheFilesThatItMatches() {
    assertThat(names(folder + "/*.txt")).containsExactly("b.txt");
    assertThat(names(folder + "/**.html")).containsExactly("2024/c.html");
    assertThat(names(folder + "/{a,b}.*")).containsExactly("a.MD", "b.txt");
  }

  @Test
  void aFileStandsForItselfAndADashForStandardInput() {
    assertThat(names(folder + "/b.txt")).containsExactly("b.txt");
    assertThat(Inputs.of("-")).containsExactly(new Input(Path.of("-"), true));
  }

  private List<String> names(String argument) {
    return Inputs.of(argument).stream()
        .map(input -> folder.relativize(input.file()).toString())
        .toList();
  }
}
