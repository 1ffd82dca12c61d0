package luoshi.shell;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Output for a terminal: what fits its height is printed as it is, what is longer goes through the
 * program that the user reads long texts with.
 */
final class Pager extends Writer {

  /** Commands that only show, and may show much. */
  private static final Set<String> LONG =
      Set.of(
          "agenda",
          "documents",
          "drift",
          "help",
          "history",
          "list",
          "mentions",
          "next",
          "outcomes",
          "rules",
          "show",
          "stats",
          "suggestions",
          "why");

  private final Writer terminal;
  private final int rows;
  private final String program;
  private final StringBuilder held = new StringBuilder();
  private int lines;
  private @Nullable Process process;
  private @Nullable Writer open;

  /**
   * A pager.
   *
   * @param terminal where short output goes
   * @param rows the height of the terminal
   * @param program the command of the shell that shows long output
   */
  Pager(Writer terminal, int rows, String program) {
    this.terminal = terminal;
    this.rows = rows;
    this.program = program;
  }

  /** Whether the output of a command is to be paged: on a terminal, where there is a program. */
  static boolean isWanted(String command, Screen screen, String program) {
    return LONG.contains(command) && screen.rows().getAsInt() > 0 && isFound(program);
  }

  /** A program that is not there would lose the output. */
  private static boolean isFound(String program) {
    String name = program.strip().split("\\s+")[0];
    if (name.isEmpty() || name.contains("/")) {
      return !name.isEmpty() && Files.isExecutable(Path.of(name));
    }
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    if (open != null) {
      send(open, new String(text, offset, length));
      return;
    }
    held.append(text, offset, length);
    for (int i = offset; i < offset + length; i++) {
      lines += text[i] == '\n' ? 1 : 0;
    }
    if (lines >= rows) {
      open = start();
      send(open, held.toString());
    }
  }

  private Writer start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", program)
            .redirectOutput(Redirect.INHERIT)
            .redirectError(Redirect.INHERIT);
    // Colours as they are, and what was shown stays on the screen.
    builder.environment().putIfAbsent("LESS", "FRX");
    process = builder.start();
    return new BufferedWriter(
        new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
  }

  /** Who has left the pager has seen enough: the rest is let go. */
  private static void send(Writer to, String text) {
    try {
      to.write(text);
    } catch (IOException e) {
      return;
    }
  }

  @Override
  public void flush() {
    // Held until it is known whether it is long.
  }

  @Override
  public void close() throws IOException {
    if (open == null || process == null) {
      terminal.write(held.toString());
      terminal.flush();
      return;
    }
    try {
      open.close();
    } catch (IOException e) {
      // The reader has left before the end.
    }
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
