package luoshi.shell;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.UnaryOperator;

/**
 * The writer that all commands print to: whatever the text came from, no control in it reaches the
 * terminal. Only {@link #steer} does.
 */
final class VisibleWriter extends PrintWriter {

  /** The first half of a character that is written in two calls, or 0. */
  private char half;

  private final UnaryOperator<String> marks;

  VisibleWriter(Writer out) {
    this(out, Visible::text);
  }

  private VisibleWriter(Writer out, UnaryOperator<String> marks) {
    super(out);
    this.marks = marks;
  }

  /** The same for JSON, in which controls are escaped instead of marked. */
  VisibleWriter json() {
    return new VisibleWriter(out, Visible::json);
  }

  /** The writer beneath, which takes controls too. */
  Writer beneath() {
    return out;
  }

  /** Writes a control sequence of luoshi's own, which holds nothing that was read. */
  void steer(String sequence) {
    super.write(sequence, 0, sequence.length());
  }

  @Override
  public void write(int c) {
    show(String.valueOf((char) c));
  }

  @Override
  public void write(char[] text, int offset, int length) {
    show(String.valueOf(text, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) {
    show(text.substring(offset, offset + length));
  }

  @Override
  public void flush() {
    if (half != 0) {
      String shown = marks.apply(String.valueOf(half));
      half = 0;
      super.write(shown, 0, shown.length());
    }
    super.flush();
  }

  private void show(String part) {
    String text = half == 0 ? part : half + part;
    boolean open = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
    half = open ? text.charAt(text.length() - 1) : 0;
    String shown = marks.apply(open ? text.substring(0, text.length() - 1) : text);
    super.write(shown, 0, shown.length());
  }
}
