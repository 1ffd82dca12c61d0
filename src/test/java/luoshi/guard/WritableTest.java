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

/** What others may write to. */
class WritableTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void makeAFile() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX");
    file = Files.writeString(Files.createDirectory(folder.resolve("kind")).resolve("a.drl"), "");
    rights(folder.resolve("kind"), "rwxr-xr-x");
    rights(file, "rw-r--r--");
  }

  @Test
  void whatOthersMayReadIsNotNamed() throws IOException {
    assertThat(Writable.byOthers(folder)).isEmpty();
  }

  @Test
  void aFileThatEverybodyMayWriteToIsNamed() throws IOException {
    rights(file, "rw-rw-rw-");
    assertThat(Writable.byOthers(folder)).contains(file);
  }

  @Test
  void aFolderInWhichEverybodyMayMakeFilesIsNamed() throws IOException {
    Path kind = folder.resolve("kind");
    rights(kind, "rwxrwxrwx");
    assertThat(Writable.byOthers(folder)).contains(kind);
  }

  @Test
  void aUsersOwnGroupIsNoOther() throws IOException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
    rights(file, "rw-rw-r--");
    assertThat(Writable.byOthers(folder)).isEmpty();
    Files.setAttribute(file, "unix:gid", 65534);
    assertThat(Writable.byOthers(folder)).contains(file);
  }

  private static void rights(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }
}
