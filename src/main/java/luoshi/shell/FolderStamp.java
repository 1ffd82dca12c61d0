package luoshi.shell;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What changes when a file of a folder does.
 *
 * @param files how many there are
 * @param newest when the newest was changed, in milliseconds
 */
record FolderStamp(int files, long newest) {

  /** The stamp of a folder as it is now; an unreadable one has no files. */
  static FolderStamp of(Path folder) {
    Counter counter = new Counter();
    try {
      Files.walkFileTree(folder, counter);
    } catch (IOException e) {
      return new FolderStamp(0, 0);
    }
    return new FolderStamp(counter.files, counter.newest);
  }

  private static final class Counter extends SimpleFileVisitor<Path> {

    private int files;
    private long newest;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files++;
      newest = Math.max(newest, attributes.lastModifiedTime().toMillis());
      return FileVisitResult.CONTINUE;
    }
  }
}
