package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

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
            "~$e.docx")) {
      Files.writeString(folder.resolve(name), "Words.");
    }
  }

  @Test
  void aFolderStandsForTheFilesOfOfficesInItAndInItsSubfolders() {
    assertThat(names(folder.toString()))
        .containsExactly("2024/c.html", "2024/old.DOC", "a.MD", "b.txt");
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
    assertThat(Inputs.of("-")).containsExactly(Path.of("-"));
  }

  private List<String> names(String argument) {
    return Inputs.of(argument).stream().map(file -> folder.relativize(file).toString()).toList();
  }
}
