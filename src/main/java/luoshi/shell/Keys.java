package luoshi.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Where the answers of a dialogue come from: single keys of a terminal, or lines of a pipe. */
interface Keys extends AutoCloseable {

  /** The next key, or 0 at the end of the input. */
  char key();

  /** A line of text, or null at the end of the input. */
  @Nullable String line();

  @Override
  default void close() {}

  /** A key is the first character of a line. */
  static Keys of(BufferedReader reader) {
    return new Keys() {
      @Override
      public char key() {
        String line = line();
        return line == null || line.isEmpty() ? 0 : line.charAt(0);
      }

      @Override
      public @Nullable String line() {
        try {
          return reader.readLine();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /** The keys of this process: of its terminal where it has one. */
  static Keys ofProcess() {
    if (System.console() == null) {
      return of(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }
    try {
      return new TerminalKeys(TerminalBuilder.builder().system(true).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Single keys, without the enter key. */
  final class TerminalKeys implements Keys {

    private final Terminal terminal;

    TerminalKeys(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public char key() {
      Attributes before = terminal.enterRawMode();
      try {
        int read = terminal.reader().read();
        return read < 0 || read == 3 || read == 4 ? 0 : (char) read;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        terminal.setAttributes(before);
      }
    }

    @Override
    public @Nullable String line() {
      return org.jline.reader.LineReaderBuilder.builder().terminal(terminal).build().readLine("> ");
    }

    @Override
    public void close() {
      try {
        terminal.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
