package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives a bullet or a number that stands alone on its line back to the line it belongs to, as the
 * text of a PDF file is apt to part them.
 */
final class LoneMarks {

  private static final Pattern MARK =
      Pattern.compile("[-•*·●▪◦–■□◆◇▶►➢➤✓✔★☆○]|\\d{1,3}[.．、)）]|[（(][\\da-z]{1,3}[）)]|[①-⑳]");

  private LoneMarks() {}

  /** The lines, each lone mark joined with the line below it. */
  static List<Line> join(String text, List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    Line mark = null;
    for (Line line : lines) {
      if (mark != null && !line.blank()) {
        joined.set(joined.size() - 1, new Line(mark.start(), line.end(), mark.page()));
        mark = null;
      } else {
        joined.add(line);
        mark = !line.blank() && MARK.matcher(line.of(text)).matches() ? line : null;
      }
    }
    return joined;
  }
}
