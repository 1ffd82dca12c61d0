package luoshi.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text without the white space around it, or several joined ones.
 *
 * @param start first index, inclusive
 * @param end last index, exclusive; equal to start for a blank line
 * @param page page number from 1, or 0
 */
record Line(int start, int end, int page) {

  /** The lines of a stretch; of blank lines that follow each other only the first. */
  static List<Line> of(String text, int from, int to, int page) {
    List<Line> lines = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = text.indexOf('\n', at);
      end = end < 0 || end > to ? to : end;
      Line line = stripped(text, at, end, page);
      if (!line.blank() || lines.isEmpty() || !lines.get(lines.size() - 1).blank()) {
        lines.add(line);
      }
      at = end + 1;
    }
    return lines;
  }

  static Line stripped(CharSequence text, int start, int end, int page) {
    int first = start;
    int last = end;
    while (first < last && white(text.charAt(first))) {
      first++;
    }
    while (last > first && white(text.charAt(last - 1))) {
      last--;
    }
    return new Line(first, last, page);
  }

  private static boolean white(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
  }

  boolean blank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  String of(String text) {
    return text.substring(start, end);
  }

  char first(String text) {
    return text.charAt(start);
  }

  char last(String text) {
    return text.charAt(end - 1);
  }

  /** Whether the line ends a sentence, quotation marks and brackets put aside. */
  boolean closed(String text) {
    int at = end - 1;
    while (at > start && "”’\"'）)』」*_".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= start && "。！？；.!?;".indexOf(text.charAt(at)) >= 0;
  }

  /** Columns that the line takes, Chinese characters taking two. */
  int width(String text) {
    int width = 0;
    for (int i = start; i < end; i++) {
      width += columns(text.charAt(i));
    }
    return width;
  }

  static int columns(char c) {
    return c >= 0x2E80 ? 2 : 1;
  }
}
