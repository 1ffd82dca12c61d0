package luoshi.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a sentence that was wrapped at the edge of a page. */
final class Wrapping {

  /** Wider lines are paragraphs of their own, not lines of a page. */
  private static final int WIDEST_PAGE = 140;

  private static final int NARROWEST_PAGE = 30;

  /** A line of this width that goes on in lower case is wrapped, however few lines there are. */
  private static final int WIDE = 60;

  /** Words that want another one after them. */
  private static final Pattern DANGLING =
      Pattern.compile(
          "[a-z,] (?:the|an?|of|and|or|to|in|for|with|by|on|at|from|its|their|our|will|be)$");

  private static final Pattern PARTED = Pattern.compile("\\p{L}-$");

  private Wrapping() {}

  /** The lines, wrapped ones joined; blank lines stay as they are. */
  static List<Line> join(String text, List<Line> lines) {
    int page = page(text, lines);
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && continues(text, joined.get(last), line, page)) {
        Line before = joined.get(last);
        joined.set(last, new Line(before.start(), line.end(), before.page()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /**
   * The title that begins at a line, with the lines in which it goes on; what holds the end of a
   * sentence among them is none.
   */
  static Line title(String text, List<Line> lines, int at) {
    Line first = lines.get(at);
    if (at + 1 == lines.size() || lines.get(at + 1).blank()) {
      return first;
    }
    Line second = lines.get(at + 1);
    boolean lower = goesOn(text, first, second);
    if (lower && at + 2 < lines.size() && goesOn(text, second, lines.get(at + 2))) {
      return new Line(first.start(), lines.get(at + 2).end(), first.page());
    }
    return lower ? new Line(first.start(), second.end(), first.page()) : first;
  }

  private static boolean goesOn(String text, Line before, Line line) {
    return !line.blank() && Character.isLowerCase(line.first(text)) && !before.closed(text);
  }

  /** The usual width of full lines, or 0 where the text is not wrapped. */
  private static int page(String text, List<Line> lines) {
    int[] widths =
        lines.stream().filter(line -> !line.blank()).mapToInt(line -> width(text, line)).toArray();
    if (widths.length < 4) {
      return 0;
    }
    int[] sorted = widths.clone();
    Arrays.sort(sorted);
    int page = sorted[sorted.length * 9 / 10];
    long full = Arrays.stream(widths).filter(width -> width >= page * 7 / 10).count();
    boolean paged = page >= NARROWEST_PAGE && page <= WIDEST_PAGE && full * 2 >= widths.length;
    return paged ? page : 0;
  }

  private static int width(String text, Line line) {
    return line.length() > WIDEST_PAGE ? line.length() : line.width(text);
  }

  private static boolean continues(String text, Line before, Line line, int page) {
    if (before.blank() || line.blank() || before.closed(text)) {
      return false;
    }
    if (dangles(text, before, line)) {
      return true;
    }
    char last = before.last(text);
    if (last == '：' || last == ':' || Headings.opens(text, line)) {
      return false;
    }
    boolean goesOn = !Han.is(last) && (line.first(text) == '(' || lowerWord(text, line));
    boolean wide = page > 0 || lastWidth(text, before) >= WIDE;
    return goesOn && wide || page > 0 && full(text, before, line, page);
  }

  /** "… in the north and the", "afford-": no line ends there. */
  private static boolean dangles(String text, Line before, Line line) {
    boolean parted =
        PARTED.matcher(before.of(text)).find() && Character.isLowerCase(line.first(text));
    return parted || DANGLING.matcher(before.of(text)).find();
  }

  /** A list item such as "a) ..." begins in lower case too, but not with a word. */
  private static boolean lowerWord(String text, Line line) {
    return Character.isLowerCase(line.first(text))
        && (line.length() == 1 || ").、．".indexOf(text.charAt(line.start() + 1)) < 0);
  }

  /** Whether the first word of the next line would not have fitted on the line before it. */
  private static boolean full(String text, Line before, Line line, int page) {
    return lastWidth(text, before) + 1 + word(text, line) > page * 85 / 100;
  }

  /** The width of the last of the lines that were joined. */
  private static int lastWidth(String text, Line before) {
    int from = Math.max(before.start(), text.lastIndexOf('\n', before.end() - 1) + 1);
    return new Line(from, before.end(), 0).width(text);
  }

  private static int word(String text, Line line) {
    int end = line.start();
    while (end < line.end() && text.charAt(end) < 0x2E80 && text.charAt(end) != ' ') {
      end++;
    }
    return end == line.start() ? 2 : end - line.start();
  }
}
