package luoshi.shell;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/**
 * Where output goes. Always UTF-8, and never with controls that came from outside.
 *
 * @param out results
 * @param err errors and progress
 * @param width columns of the terminal that shows the results, or 0 where none does
 * @param progress whether a terminal shows the errors
 */
record Screen(VisibleWriter out, VisibleWriter err, IntSupplier width, boolean progress) {

  /** A screen over writers, which get nothing from commands that would steer a terminal. */
  static Screen over(Writer out, Writer err, IntSupplier width, boolean progress) {
    return new Screen(new VisibleWriter(out), new VisibleWriter(err), width, progress);
  }

  /** The process's own streams, as the launcher found them. */
  static Screen ofProcess() {
    int columns = Integer.getInteger("luoshi.columns", 0);
    return over(
        writer(new FileOutputStream(FileDescriptor.out)),
        writer(new FileOutputStream(FileDescriptor.err)),
        () -> columns,
        Boolean.getBoolean("luoshi.progress"));
  }

  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Whether results may be coloured: on a terminal, unless {@code NO_COLOR} is set. */
  boolean colour() {
    return width.getAsInt() > 0 && System.getenv("NO_COLOR") == null;
  }

  /** Prints a line of results in a colour or weight of the terminal, where it may be coloured. */
  void print(String plain, String text, String style) {
    out.print(plain);
    boolean styled = colour() && !style.isEmpty();
    if (styled) {
      out.steer("\u001b[" + style + "m");
    }
    out.print(text);
    if (styled) {
      out.steer("\u001b[0m");
    }
    out.println();
  }
}
