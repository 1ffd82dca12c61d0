package luoshi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Turns a path that a user names into the files to read. */
public final class Inputs {

  /** The argument that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final Set<String> OF_PROGRAMS =
      Set.of(Manifest.NAME, "thumbs.db", "desktop.ini", "ehthumbs.db");

  /** What only programs read: settings, code, data of theirs. */
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile(
          ".+\\.(?:ya?ml|json|jsonl|toml|ini|cfg|conf|properties|lock|log|db|sqlite|js|css|py|java|sh)");

  /** How browsers call the folder with the pictures and scripts of a page. */
  private static final Pattern SAVED = Pattern.compile("(.+)(?:_files|\\.files|_Files)");

  private Inputs() {}

  /**
   * The files behind an argument, sorted.
   *
   * @param argument a file, a folder (searched with its subfolders), a glob such as {@code
   *     reports/*.txt}, or {@code -}
   * @return the files; {@code -} itself for standard input
   * @throws DocumentException where there is no such file, or none that can be read
   */
  public static List<Input> of(String argument) {
    try {
      Path path = Path.of(argument);
      if (argument.equals(STANDARD_INPUT) || Files.isRegularFile(path)) {
        return List.of(new Input(path, true));
      }
      if (Files.isDirectory(path)) {
        return within(argument, path);
      }
    } catch (InvalidPathException e) {
      return glob(argument);
    }
    return glob(argument);
  }

  private static List<Input> within(String argument, Path folder) {
    return inputs(argument, walk(argument, folder).stream());
  }

  private static List<Input> inputs(String argument, Stream<Path> files) {
    List<Input> inputs =
        files
            .filter(file -> counts(file.toString().replace('\\', '/')))
            .filter(file -> !belongsToPage(file))
            .map(file -> new Input(file, false))
            .toList();
    if (inputs.isEmpty()) {
      throw new DocumentException(argument, 0, Problem.NOTHING_READABLE);
    }
    return inputs;
  }

  /**
   * Whether a file of a folder or package is there for its reader: not what is hidden, what
   * programs keep for themselves, or the manifest.
   */
  static boolean counts(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && !name.startsWith("~$")
        && !OF_PROGRAMS.contains(name)
        && !FOR_PROGRAMS.matcher(name).matches()
        && !path.contains("__MACOSX/");
  }

  /** Whether a browser saved it with a page: in a folder that is called like a page beside it. */
  private static boolean belongsToPage(Path file) {
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (isOfPage(folder)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfPage(Path folder) {
    Matcher saved = SAVED.matcher(String.valueOf(folder.getFileName()));
    return saved.matches()
        && Stream.of(".html", ".htm")
            .anyMatch(end -> Files.exists(folder.resolveSibling(saved.group(1) + end)));
  }

  private static List<Input> glob(String argument) {
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
    return inputs(argument, walk(argument, root).stream().filter(matcher::matches));
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
