package luoshi.followup;

import luoshi.ledger.Stated;

/**
 * The part of a statement that tells its figure: of 新建公园30个、绿道20公里 the 绿道20公里 for the second. A
 * figure whose metric stands in an earlier clause is told with that metric.
 */
final class Segment {

  private static final String PARTS = "、，";

  private Segment() {}

  static String of(Stated s) {
    String quote = s.quote();
    String metric = s.metric();
    if (metric.isEmpty()) {
      return quote;
    }
    int at = quote.indexOf(metric);
    if (at < 0) {
      boolean composed = metric.chars().allMatch(c -> quote.indexOf(c) >= 0);
      return composed ? quote : metric + " " + quote;
    }
    int start = at;
    while (start > 0 && PARTS.indexOf(quote.charAt(start - 1)) < 0) {
      start--;
    }
    int end = at + metric.length();
    while (end < quote.length() && PARTS.indexOf(quote.charAt(end)) < 0) {
      end++;
    }
    return quote.substring(start, end);
  }
}
