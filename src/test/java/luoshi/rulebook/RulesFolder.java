package luoshi.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** A copy of a rules folder, to be edited and loaded. */
public record RulesFolder(Path path, Path cache) {

  static final Path ORIGINAL = Path.of("src/test/resources/rules");

  /** A copy of the small rules folder of the tests. */
  public static RulesFolder in(Path folder) {
    return copy(ORIGINAL, folder);
  }

  /** A copy of the rules that the project ships. */
  public static RulesFolder shippedIn(Path folder) {
    return copy(Path.of("rules"), folder);
  }

  private static RulesFolder copy(Path original, Path folder) {
    Path rules = folder.resolve("rules");
    try {
      FileUtils.copyDirectory(original.toFile(), rules.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RulesFolder(rules, folder.resolve("cache"));
  }

  /** Replaces words in a file; the words must be there. */
  public RulesFolder with(String file, String old, String now) {
    String text = text(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(old + " is not in " + file);
    }
    return write(file, text.replace(old, now));
  }

  /** Adds a last line to a file. */
  public RulesFolder add(String file, String line) {
    String text = text(file);
    return write(file, text + (text.endsWith("\n") ? "" : "\n") + line + "\n");
  }

  /** Puts a text in a file's place; or makes the file. */
  public RulesFolder write(String file, String text) {
    try {
      Files.writeString(path.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private String text(String file) {
    try {
      return Files.readString(path.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
