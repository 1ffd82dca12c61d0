package luoshi.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import luoshi.guard.OwnerOnly;

/** The ids of the last listing, so that its rows can be called by number. */
final class LastListing {

  private final Path file;

  LastListing(Path data) {
    this.file = data.resolve("last-listing.txt");
  }

  List<String> ids() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  void keep(List<String> ids) {
    try {
      OwnerOnly.folderOf(file);
      Files.write(OwnerOnly.file(file), ids);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
