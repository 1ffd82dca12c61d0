package luoshi.statement;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a block into sentences by Unicode rules, knowing English abbreviations such as "Co." and
 * "Mr.".
 */
final class Sentences {

  private static final String OPEN = "（(“‘「『《";

  /** An unclosed bracket is taken for a slip after this many characters. */
  private static final int LONGEST_BRACKET = 200;

  /**
   * Unicode sees no new sentence in a full stop before a figure: "over five years. £2 million", nor
   * behind what is left out: 作出指示……会议认为.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?:[a-z]{4}|\\b\\d{4}|%)\\. (?=[£€$¥]?\\d[\\d,.]* [a-z])(?<!approx\\. )|……(?=\\p{IsHan})|\\bAct\\. (?=(?:The|We|It|This|In|An?|I|They|Under|For|Two|There)\\b)");

  private static final BreakIterator PROTOTYPE = prototype();

  private Sentences() {}

  private static BreakIterator prototype() {
    ULocale locale = new ULocale("en-u-ss-standard");
    FilteredBreakIteratorBuilder builder =
        FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
    for (String abbreviation :
        List.of(
            "No.", "Co.", "Ltd.", "Inc.", "St.", "e.g.", "i.e.", "vs.", "U.S.", "U.K.", "Rs.",
            "Hon.", "Dr.", "Prof.", "approx.", "Nos.", "para.", "cf.")) {
      builder.suppressBreakAfter(abbreviation);
    }
    // "… the Resource Management Act. Two new …"
    builder.unsuppressBreakAfter("Act.");
    return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
  }

  /**
   * The sentences of text between two indices, in order, without gaps. A line break alone ends no
   * sentence, nor does a full stop inside brackets; an opening bracket belongs to what it opens.
   */
  static List<Span> of(String text, int start, int end) {
    BreakIterator iterator = (BreakIterator) PROTOTYPE.clone();
    iterator.setText(text.substring(start, end).replace('\n', ' ').replace('\r', ' '));
    List<Span> spans = new ArrayList<>();
    int from = start;
    for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
      int cut = beforeOpening(text, from, start + to);
      if (cut == end || cut > from && !insideBracket(text, from, cut)) {
        from = cut(text, from, cut, spans);
      }
    }
    if (from < end) {
      cut(text, from, end, spans);
    }
    return spans;
  }

  private static int cut(String text, int from, int to, List<Span> spans) {
    Matcher unseen = UNSEEN.matcher(text).region(from, to);
    int start = from;
    while (unseen.find()) {
      if (!insideBracket(text, start, unseen.end())) {
        spans.add(new Span(start, unseen.end()));
        start = unseen.end();
      }
    }
    spans.add(new Span(start, to));
    return to;
  }

  private static int beforeOpening(String text, int from, int to) {
    int cut = to;
    while (cut > from && (OPEN.indexOf(text.charAt(cut - 1)) >= 0 || text.charAt(cut - 1) == ' ')) {
      cut--;
    }
    return cut > from && cut < to && OPEN.indexOf(text.charAt(cut)) >= 0 ? cut : to;
  }

  private static boolean insideBracket(String text, int from, int to) {
    for (int at = to - 1; at >= Math.max(from, to - LONGEST_BRACKET); at--) {
      char c = text.charAt(at);
      if (c == '）' || c == ')' || c == '（' || c == '(') {
        return c == '（' || c == '(';
      }
    }
    return false;
  }
}
