package luoshi.shell;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text in lines of so many columns, broken where either script breaks. */
final class Lines {

  private Lines() {}

  /**
   * The lines of a text, of which nothing is lost but blanks at their ends.
   *
   * @param columns the most that a line takes, at least 2
   * @return one line at least, which may be empty
   */
  static List<String> of(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String part : parts(text, columns)) {
      if (!line.isEmpty() && Width.of(line + part.stripTrailing()) > columns) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(part);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** What may not be parted; what is longer than a line all the same is parted anywhere. */
  private static List<String> parts(String text, int columns) {
    List<String> parts = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!isWithinOption(text, end)) {
        addParted(text.substring(start, end), columns, parts);
        start = end;
      }
    }
    return parts;
  }

  /** Between the dashes of an option and its name. */
  private static boolean isWithinOption(String text, int at) {
    return at < text.length() && (text.startsWith("--", at - 2) || text.startsWith(" -", at - 2));
  }

  private static void addParted(String part, int columns, List<String> parts) {
    StringBuilder piece = new StringBuilder();
    for (int c : part.codePoints().toArray()) {
      String next = Character.toString(c);
      if (!next.isBlank() && Width.of(piece + next) > columns) {
        parts.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(next);
    }
    parts.add(piece.toString());
  }
}
