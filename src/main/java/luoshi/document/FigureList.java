package luoshi.document;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the short lines of a list of targets, such as 新建学校3所, from headings. */
final class FigureList {

  private static final int LONGEST = 60;

  /** A figure that counts something: not a year, and not the number of a heading or an annex. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\d第])(?!(?:19|20)\\d\\d(?!\\d))(?<=\\P{Nd}{2})\\d");

  private FigureList() {}

  /** Whether a line and one next to it are short, unnumbered, and hold a figure each. */
  static boolean holds(String text, List<Line> lines, int at) {
    return figure(text, lines, at) && (figure(text, lines, at - 1) || figure(text, lines, at + 1));
  }

  private static boolean figure(String text, List<Line> lines, int at) {
    if (at < 0 || at >= lines.size()) {
      return false;
    }
    Line line = lines.get(at);
    return !line.blank()
        && line.length() <= LONGEST
        && !line.closed(text)
        && "：:，,".indexOf(line.last(text)) < 0
        && !Headings.opens(text, line)
        && FIGURE.matcher(line.of(text)).find();
  }
}
