package luoshi.document;

import java.util.List;

/**
 * Knows the entries of an English list without bullets, a line each and no full stop, from the
 * headings that they look like: over a heading's text no further lines of the kind follow.
 */
final class UnmarkedList {

  private static final int FEWEST_WORDS = 4;
  private static final int ENTRIES = 3;

  private UnmarkedList() {}

  /** Whether a line and its neighbours, three in a row at least, are entries of such a list. */
  static boolean holds(String text, List<Line> lines, int at) {
    if (!isEntry(text, lines.get(at))) {
      return false;
    }
    return run(text, lines, at, 1) + run(text, lines, at, -1) + 1 >= ENTRIES;
  }

  private static int run(String text, List<Line> lines, int from, int step) {
    int run = 0;
    for (int i = from + step; i >= 0 && i < lines.size() && run < ENTRIES; i += step) {
      if (!lines.get(i).blank()) {
        if (!isEntry(text, lines.get(i))) {
          return run;
        }
        run++;
      }
    }
    return run;
  }

  private static boolean isEntry(String text, Line line) {
    return !line.blank()
        && !Han.in(text, line.start(), line.end())
        && Character.isUpperCase(line.first(text))
        && !line.closed(text)
        && ":,".indexOf(line.last(text)) < 0
        && !Headings.opens(text, line)
        && line.of(text).split("\\s+").length >= FEWEST_WORDS;
  }
}
