package luoshi.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the small rules folder of the tests, to be edited and loaded. */
record RulesFolder(Path path, Path cache) {

  static final Path ORIGINAL = Path.of("src/test/resources/rules");

  static RulesFolder in(Path folder) {
    Path rules = folder.resolve("rules");
    try (Stream<Path> files = Files.walk(ORIGINAL)) {
      for (Path file : files.toList()) {
        Files.copy(file, rules.resolve(ORIGINAL.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RulesFolder(rules, folder.resolve("cache"));
  }

  /** Replaces words in a file; the words must be there. */
  RulesFolder with(String file, String old, String now) {
    try {
      Path edited = path.resolve(file);
      String text = Files.readString(edited);
      if (!text.contains(old)) {
        throw new IllegalArgumentException(old + " is not in " + file);
      }
      Files.writeString(edited, text.replace(old, now));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Rulebook load() {
    return Rulebook.load(path, cache);
  }

  List<Path> cached() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.sorted().toList();
    }
  }
}
