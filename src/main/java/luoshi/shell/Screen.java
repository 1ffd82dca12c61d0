package luoshi.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/**
 * Where output goes. Always UTF-8.
 *
 * @param out results
 * @param err errors and progress
 * @param width columns of the terminal that shows the results, or 0 where none does
 * @param progress whether a terminal shows the errors
 */
record Screen(PrintWriter out, PrintWriter err, IntSupplier width, boolean progress) {

  /** The process's own streams, as the launcher found them. */
  static Screen ofProcess() {
    int columns = Integer.getInteger("luoshi.columns", 0);
    return new Screen(
        writer(new FileOutputStream(FileDescriptor.out)),
        writer(new FileOutputStream(FileDescriptor.err)),
        () -> columns,
        Boolean.getBoolean("luoshi.progress"));
  }

  static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }

  /** Whether results may be coloured: on a terminal, unless {@code NO_COLOR} is set. */
  boolean colour() {
    return width.getAsInt() > 0 && System.getenv("NO_COLOR") == null;
  }
}
