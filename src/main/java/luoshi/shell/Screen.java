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
 * @param rows lines of the terminal that shows the results, or 0
 * @param progress whether a terminal shows the errors
 * @param colour whether results are coloured
 */
record Screen(
    VisibleWriter out,
    VisibleWriter err,
    IntSupplier width,
    IntSupplier rows,
    boolean progress,
    boolean colour) {

  /** A screen over writers, which get nothing from commands that would steer a terminal. */
  static Screen over(Writer out, Writer err, IntSupplier width, boolean progress) {
    return new Screen(
        new VisibleWriter(out), new VisibleWriter(err), width, () -> 0, progress, false);
  }

  /** The process's own streams, as the launcher found them. */
  static Screen ofProcess() {
    int columns = Integer.getInteger("luoshi.columns", 0);
    int rows = Integer.getInteger("luoshi.rows", 0);
    return new Screen(
        new VisibleWriter(writer(new FileOutputStream(FileDescriptor.out))),
        new VisibleWriter(writer(new FileOutputStream(FileDescriptor.err))),
        () -> columns,
        () -> rows,
        Boolean.getBoolean("luoshi.progress"),
        false);
  }

  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** The same screen, with or without colours. */
  Screen coloured(boolean wanted) {
    return new Screen(out, err, width, rows, progress, wanted);
  }

  /** The same screen, its results written elsewhere. */
  Screen writingTo(VisibleWriter other) {
    return new Screen(other, err, width, rows, progress, colour);
  }

  /** Whether a terminal shows the results. */
  boolean isTerminal() {
    return width.getAsInt() > 0;
  }

  /** Prints a line of results whose end has a colour or weight of the terminal. */
  void print(String plain, String text, String style) {
    out.print(plain);
    printStyled(text, style);
    out.println();
  }

  /**
   * Prints a part of a line in a colour or weight, where it may be coloured.
   *
   * @param style a code of the terminal (SGR), or empty
   */
  void printStyled(String text, String style) {
    boolean styled = colour && !style.isEmpty();
    if (styled) {
      out.steer("\u001b[" + style + "m");
    }
    out.print(text);
    if (styled) {
      out.steer("\u001b[0m");
    }
  }
}
