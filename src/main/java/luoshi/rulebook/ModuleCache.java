package luoshi.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import luoshi.guard.OwnerOnly;
import luoshi.message.FileFault;

/**
 * Compiled rules on disk, by the hash of all that they depend on. Whole or not there: written
 * beside, then moved.
 */
final class ModuleCache {

  private static final int KEPT = 8;

  private final Path folder;

  ModuleCache(Path folder) {
    this.folder = folder;
  }

  Path file(String key) {
    return folder.resolve("rules-" + key.substring(0, 16) + ".jar");
  }

  void put(String key, byte[] module) {
    try {
      OwnerOnly.close(OwnerOnly.folder(folder));
      Path part = Files.createTempFile(folder, "rules-", ".part");
      Files.write(part, module);
      Files.move(
          part, file(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      prune();
    } catch (IOException e) {
      throw new FileFault("rule.unkept", folder, 1, String.valueOf(e.getMessage()));
    }
  }

  void forget(String key) {
    try {
      Files.deleteIfExists(file(key));
    } catch (IOException e) {
      throw new FileFault("rule.damaged", file(key), 1);
    }
  }

  private void prune() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars =
          files
              .filter(f -> f.getFileName().toString().matches("rules-.*\\.jar"))
              .sorted(Comparator.comparing(ModuleCache::used).reversed())
              .toList();
      for (int i = KEPT; i < jars.size(); i++) {
        Files.deleteIfExists(jars.get(i));
      }
    }
  }

  private static FileTime used(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.from(Instant.EPOCH);
    }
  }
}
