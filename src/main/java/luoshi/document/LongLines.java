package luoshi.document;

import java.util.ArrayList;
import java.util.List;

/** Splits very long paragraphs at sentence ends, so that what follows stays linear. */
final class LongLines {

  private static final int LONGEST = 20_000;

  private LongLines() {}

  static List<Line> split(CharSequence text, Line line) {
    if (line.length() <= LONGEST) {
      return List.of(line);
    }
    List<Line> parts = new ArrayList<>();
    int at = line.start();
    while (at < line.end()) {
      int end = end(text, at, line.end());
      Line part = Line.stripped(text, at, end, line.page());
      if (!part.blank()) {
        parts.add(part);
      }
      at = end;
    }
    return parts;
  }

  private static int end(CharSequence text, int start, int end) {
    if (end - start <= LONGEST) {
      return end;
    }
    int best = start + LONGEST;
    for (int i = best; i > start + LONGEST / 2; i--) {
      char c = text.charAt(i - 1);
      if ("。！？\n".indexOf(c) >= 0 || c == ' ' && ".!?".indexOf(text.charAt(i - 2)) >= 0) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(best)) ? best - 1 : best;
  }
}
