package luoshi.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import luoshi.message.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;

/** Where the output of a command goes, as {@code -o} names it. */
final class Output {

  private static final String NAME = "output";
  private static final String PARENTS = "parents";

  private Output() {}

  /** The options that say where output goes, after those of the command itself. */
  static CommandOption[] options(CommandOption... own) {
    return Stream.concat(
            Stream.of(own),
            Stream.of(Options.value(NAME, 'o'), Options.flag("force"), Options.flag(PARENTS)))
        .toArray(CommandOption[]::new);
  }

  /**
   * The file or folder that is to be written, or null where none was named.
   *
   * @throws Fault where the folder around it is not there and {@code --parents} was not given
   */
  static @Nullable Path path(Call call) throws IOException {
    String output = call.option(NAME);
    if (output == null) {
      return null;
    }
    Path path = Path.of(output);
    Path around = path.toAbsolutePath().normalize().getParent();
    if (around != null && call.flag(PARENTS)) {
      Files.createDirectories(around);
    } else if (around != null && !Files.isDirectory(around)) {
      throw new Fault("output.parents", around);
    }
    return path;
  }
}
