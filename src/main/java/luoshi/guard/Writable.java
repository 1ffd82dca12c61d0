package luoshi.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what other users may change. */
public final class Writable {

  private Writable() {}

  /**
   * What others than its owner may write to: the folder, or a file or folder below it. A group
   * counts as others, unless it bears the owner's name, as a user's own group does. Where a file
   * system knows no such rights, nothing is found.
   */
  public static Optional<Path> byOthers(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return Optional.empty();
    }
    try (Stream<Path> paths =
        Files.find(folder, Integer.MAX_VALUE, (path, attributes) -> !attributes.isSymbolicLink())) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        if (isOpen(Files.readAttributes(path, PosixFileAttributes.class))) {
          return Optional.of(path);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOpen(PosixFileAttributes file) {
    return file.permissions().contains(PosixFilePermission.OTHERS_WRITE)
        || (file.permissions().contains(PosixFilePermission.GROUP_WRITE)
            && !file.group().getName().equals(file.owner().getName()));
  }
}
