package luoshi.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Others read nothing of what is made for the owner alone. */
class OwnerOnlyTest {

  @TempDir private Path folder;

  @BeforeEach
  void needsRights() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX");
  }

  @Test
  void foldersThatAreMissingAreMadeForTheOwnerAndOthersStayAsTheyAre() throws Exception {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    OwnerOnly.folder(open.resolve("a/b"));
    assertThat(rights(open.resolve("a"))).isEqualTo("rwx------");
    assertThat(rights(open.resolve("a/b"))).isEqualTo("rwx------");
    OwnerOnly.folder(open);
    assertThat(rights(open)).isEqualTo("rwxr-xr-x");
  }

  @Test
  void aFileThatIsThereKeepsItsWordsAndLosesItsReaders() throws Exception {
    Path file = Files.writeString(folder.resolve("f"), "words");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    assertThat(rights(OwnerOnly.file(file))).isEqualTo("rw-------");
    assertThat(file).hasContent("words");
    assertThat(rights(OwnerOnly.file(folder.resolve("new")))).isEqualTo("rw-------");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
