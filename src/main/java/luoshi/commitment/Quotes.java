package luoshi.commitment;

import luoshi.document.Document;
import luoshi.statement.Statement;

/**
 * Cuts quotes out of a document, counting in code points as exports do. Asked in reading order, it
 * is linear in the text.
 */
final class Quotes {

  private static final int CONTEXT = 32;

  private final String text;
  private int at;
  private int points;

  Quotes(Document document) {
    this.text = document.text();
  }

  Quote of(Statement statement) {
    int from = statement.start();
    int to = statement.end();
    String prefix = text.substring(Math.max(0, from - CONTEXT), from);
    String suffix = text.substring(to, Math.min(text.length(), to + CONTEXT));
    int start = points(from);
    int end = start + text.codePointCount(from, to);
    return new Quote(
        text.substring(from, to), prefix, suffix, start, end, statement.block().page());
  }

  private int points(int index) {
    points += index >= at ? text.codePointCount(at, index) : -text.codePointCount(index, at);
    at = index;
    return points;
  }
}
