package luoshi.guard;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that only the user who made them can read or change: 0600 and 0700. On file
 * systems without such rights the folder's own rights hold.
 */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /**
   * Makes a folder, and those above it that are missing, for the owner alone. One that is there
   * stays as it is.
   */
  public static Path folder(Path folder) throws IOException {
    return Files.isDirectory(folder)
        ? folder
        : Files.createDirectories(folder, rights(folder.toAbsolutePath(), FOLDER));
  }

  /** Makes the folder of a file as {@link #folder} does. */
  public static void folderOf(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      folder(parent);
    }
  }

  /** Makes an empty file for the owner alone; of one that is there only the rights change. */
  public static Path file(Path file) throws IOException {
    if (!make(file)) {
      close(file);
    }
    return file;
  }

  /** Makes an empty file for the owner alone, where there is none; whether it did. */
  public static boolean make(Path file) throws IOException {
    if (Files.exists(file)) {
      return false;
    }
    try {
      Files.createFile(file, rights(file.toAbsolutePath(), FILE));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  /** Takes all rights to a file or folder from others; nothing where there is none. */
  public static void close(Path path) throws IOException {
    Set<PosixFilePermission> wanted = Files.isDirectory(path) ? FOLDER : FILE;
    if (Files.exists(path) && posix(path) && !Files.getPosixFilePermissions(path).equals(wanted)) {
      Files.setPosixFilePermissions(path, wanted);
    }
  }

  private static FileAttribute<?>[] rights(Path path, Set<PosixFilePermission> rights) {
    return posix(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
        : new FileAttribute<?>[0];
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
