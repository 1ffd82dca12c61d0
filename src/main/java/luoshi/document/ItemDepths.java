package luoshi.document;

import java.util.ArrayList;
import java.util.List;

/**
 * How deep the items of a list of plain text lie: items with the same kind of mark (a digit and a
 * stop, a digit in brackets, a bullet) lie alike, and a new kind of mark opens a list within the
 * list.
 */
final class ItemDepths {

  private final List<String> open = new ArrayList<>();

  /** Says that the list has ended. */
  void leave() {
    open.clear();
  }

  /** The depth of the next item of the list, from 1. */
  int of(String item) {
    String mark = mark(item);
    int at = open.indexOf(mark);
    if (at < 0) {
      open.add(mark);
      return open.size();
    }
    open.subList(at + 1, open.size()).clear();
    return at + 1;
  }

  /** The mark of an item with its number or letter left open. */
  private static String mark(String item) {
    int end = 0;
    while (end < item.length() && end < 5 && (end == 0 || isOfMark(item.charAt(end)))) {
      end++;
    }
    return item.substring(0, end)
        .replaceAll("\\d+", "1")
        .replaceAll("[①-⑳]", "①")
        .replaceAll("[a-z]", "a")
        .strip();
  }

  private static boolean isOfMark(char c) {
    return Character.isDigit(c) || ".．、)）".indexOf(c) >= 0;
  }
}
