package luoshi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Turns a path that a user names into the files to read. */
public final class Inputs {

  /** The argument that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private Inputs() {}

  /**
   * The files behind an argument, sorted.
   *
   * @param argument a file, a folder (searched with its subfolders), a glob such as {@code
   *     reports/*.txt}, or {@code -}
   * @return the files; {@code -} itself for standard input
   * @throws DocumentException where there is no such file, or none that can be read
   */
  public static List<Path> of(String argument) {
    try {
      Path path = Path.of(argument);
      if (argument.equals(STANDARD_INPUT) || Files.isRegularFile(path)) {
        return List.of(path);
      }
      if (Files.isDirectory(path)) {
        return within(argument, path);
      }
    } catch (InvalidPathException e) {
      return glob(argument);
    }
    return glob(argument);
  }

  private static List<Path> within(String argument, Path folder) {
    List<Path> files = walk(argument, folder).stream().filter(Format::readable).toList();
    if (files.isEmpty()) {
      throw new DocumentException(argument, 0, Problem.NOTHING_READABLE);
    }
    return files;
  }

  private static List<Path> glob(String argument) {
    int star = firstWildcard(argument);
    if (star < 0) {
      throw new DocumentException(argument, 0, Problem.MISSING);
    }
    int slash = argument.lastIndexOf('/', star);
    Path root = Path.of(slash < 0 ? "." : slash == 0 ? "/" : argument.substring(0, slash));
    if (!Files.isDirectory(root)) {
      throw new DocumentException(argument, 0, Problem.MISSING);
    }
    PathMatcher matcher = matcher(argument, slash < 0 ? "./" + argument : argument);
    List<Path> files =
        walk(argument, root).stream().filter(matcher::matches).filter(Format::readable).toList();
    if (files.isEmpty()) {
      throw new DocumentException(argument, 0, Problem.NOTHING_READABLE);
    }
    return files;
  }

  private static PathMatcher matcher(String argument, String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new DocumentException(argument, 0, Problem.MISSING);
    }
  }

  private static int firstWildcard(String argument) {
    for (int i = 0; i < argument.length(); i++) {
      if ("*?[{".indexOf(argument.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<Path> walk(String argument, Path root) {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new DocumentException(argument, 0, Problem.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }
}
