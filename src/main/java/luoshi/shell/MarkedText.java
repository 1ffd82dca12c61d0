package luoshi.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import luoshi.commitment.Quote;
import luoshi.document.Cut;
import luoshi.ledger.Entry;

/**
 * A document's text as it was read: what was left out in double brackets with the reason, what was
 * found behind the id of the commitment.
 */
final class MarkedText {

  /** Words to put in before a place of the text. */
  private record Mark(int place, int order, String words) {}

  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  MarkedText(String text) {
    this.text = text;
  }

  /** Marks what was left out, with the reason in the reader's words. */
  void cut(Cut cut, String reason) {
    marks.add(new Mark(cut.start(), 1, "⟦" + reason + ": "));
    int end = Math.min(text.length(), cut.end());
    while (end > cut.start() && text.charAt(end - 1) == '\n') {
      end--;
    }
    marks.add(new Mark(end, 0, "⟧"));
  }

  /** Marks the words of a commitment; places in quotes are in code points. */
  void found(Entry entry) {
    Quote quote = entry.commitment().quote();
    int points = text.codePointCount(0, text.length());
    int start = text.offsetByCodePoints(0, Math.min(points, quote.start()));
    int end =
        text.offsetByCodePoints(
            start, Math.min(points, quote.end()) - Math.min(points, quote.start()));
    marks.add(new Mark(start, 2, "〔" + entry.commitment().id() + "〕【"));
    marks.add(new Mark(end, 0, "】"));
  }

  String whole() {
    marks.sort(Comparator.comparingInt(Mark::place).thenComparingInt(Mark::order));
    StringBuilder whole = new StringBuilder();
    int at = 0;
    for (Mark mark : marks) {
      int place = Math.max(at, Math.min(text.length(), mark.place()));
      whole.append(text, at, place).append(mark.words());
      at = place;
    }
    return whole.append(text, at, text.length()).toString();
  }
}
