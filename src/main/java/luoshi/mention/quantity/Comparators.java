package luoshi.mention.quantity;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import luoshi.lexicon.TableRow;
import org.jspecify.annotations.Nullable;

/** The table of words that bound a figure. */
final class Comparators {

  /**
   * A bound found.
   *
   * @param sign the comparator
   * @param start where its word starts; for a word after the figure, where the word starts
   * @param end where its word ends
   * @param before whether it stands before the figure
   * @param object the words between a verb and the figure ("raise THE SHARE by"), or empty
   */
  record Bound(String sign, int start, int end, boolean before, String object) {}

  private record Row(String sign, boolean before, boolean chinese, Sided pattern) {}

  private final List<Row> rows;

  Comparators(Path folder) {
    rows =
        TableRow.read(folder.resolve("comparators.csv")).stream()
            .map(
                row -> {
                  boolean before = row.cell("side").equals("before");
                  String pattern = row.pattern("pattern");
                  Sided sided =
                      before ? Sided.before("(?:" + pattern + ") ?") : Sided.after(pattern);
                  boolean chinese = pattern.chars().anyMatch(c -> Chars.isHan((char) c));
                  return new Row(row.cell("comparator"), before, chinese, sided);
                })
            .toList();
  }

  private static char lastBefore(String text, int place) {
    int at = place - 1;
    while (at > 0 && text.charAt(at) == ' ') {
      at--;
    }
    return Chars.at(text, at);
  }

  /**
   * The first row that matches, or null.
   *
   * @param from where the clause starts
   * @param start where the figure starts
   * @param number where its number ends
   * @param end where its unit ends
   */
  @Nullable Bound of(String text, int from, int start, int number, int end) {
    boolean chinese = Chars.isHan(lastBefore(text, start));
    for (Row row : rows) {
      if (row.before && row.chinese != chinese) {
        continue;
      }
      Matcher match = row.pattern.match(text, from, row.before ? start : end);
      if (match == null && !row.before && number != end) {
        match = row.pattern.match(text, from, number);
      }
      if (match != null) {
        String object = match.groupCount() > 0 && match.group(1) != null ? match.group(1) : "";
        return new Bound(row.sign, match.start(), match.end(), row.before, object);
      }
    }
    return null;
  }
}
