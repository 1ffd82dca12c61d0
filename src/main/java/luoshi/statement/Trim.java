package luoshi.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from a clause what is not part of the statement: numbering, bullets, final punctuation, an
 * unpaired quotation mark.
 */
final class Trim {

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+(?=\\p{Lu})|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、是]|\\d{1,3}(?:\\.\\d{1,2})*[.、．)]\\s*(?!\\d)|\\d{1,3}[.．]\\s*(?=20\\d\\d ?年)|第[一二三四五六七八九十百\\d]{1,4}条[ 　:：]*|第[一二三四五六七八九十]{1,3}[，、,]|\\([ivxa-z]{1,4}\\)\\s)");

  /** Where news was written, before its first sentence: {@code GENEVA –}, {@code 本报讯（记者 …）}. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}{3,}(?:[ ,]+\\p{Lu}[\\p{L}.]+){0,3}(?: \\([A-Za-z]+\\))? ?[–—-]+ )");

  private static final Pattern CONJUNCTION =
      Pattern.compile("^(?:and|or|but|as well as)\\s+(?=\\p{Ll})");

  private static final String LEADING = " \t\r\n　 -–—•●·*#>|■□◆◇▶►➢➤✓✔★☆○，,。；;：:、.!！?？…）)";
  private static final String TRAILING = " \t\r\n　 ，,。；;：:、.!！?？…*|—–-";

  private Trim() {}

  static Span of(String text, Span span) {
    int start = leading(text, span.start(), span.end());
    start = after(NUMBERING, text, start, span.end());
    start = after(DATELINE, text, start, span.end());
    start = after(CONJUNCTION, text, start, span.end());
    int end = span.end();
    while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return unquoted(text, new Span(start, end));
  }

  /** The index after the number of an item (2.1, （三）, iv) and the marks around it. */
  static int afterNumber(String text, int start, int end) {
    return after(NUMBERING, text, leading(text, start, end), end);
  }

  private static int after(Pattern what, String text, int start, int end) {
    Matcher matcher = what.matcher(text).region(start, end);
    return matcher.lookingAt() ? leading(text, matcher.end(), end) : start;
  }

  private static int leading(String text, int start, int end) {
    int at = start;
    while (at < end && LEADING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static Span unquoted(String text, Span span) {
    int start = span.start();
    int end = span.end();
    if (start < end && isOpening(text.charAt(start)) && !closes(text, start, end)) {
      start++;
    }
    if (start < end && "”’\"".indexOf(text.charAt(end - 1)) >= 0 && !opens(text, start, end)) {
      end--;
      while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
    }
    return new Span(start, end);
  }

  private static boolean isOpening(char c) {
    return "“‘\"".indexOf(c) >= 0;
  }

  private static boolean closes(String text, int start, int end) {
    char closing = text.charAt(start) == '“' ? '”' : text.charAt(start) == '‘' ? '’' : '"';
    return text.substring(start + 1, end).indexOf(closing) >= 0;
  }

  private static boolean opens(String text, int start, int end) {
    char last = text.charAt(end - 1);
    char opening = last == '”' ? '“' : last == '’' ? '‘' : '"';
    return text.substring(start, end - 1).indexOf(opening) >= 0;
  }
}
