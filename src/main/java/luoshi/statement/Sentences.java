package luoshi.statement;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block into sentences by Unicode rules, knowing English abbreviations such as "Co." and
 * "Mr.".
 */
final class Sentences {

  private static final BreakIterator PROTOTYPE = prototype();

  private Sentences() {}

  private static BreakIterator prototype() {
    ULocale locale = new ULocale("en-u-ss-standard");
    FilteredBreakIteratorBuilder builder =
        FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
    for (String abbreviation :
        List.of("No.", "Co.", "Ltd.", "Inc.", "St.", "e.g.", "i.e.", "vs.", "U.S.", "U.K.")) {
      builder.suppressBreakAfter(abbreviation);
    }
    return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
  }

  /**
   * The sentences of text between two indices, in order, without gaps. A line break alone ends no
   * sentence.
   */
  static List<Span> of(String text, int start, int end) {
    BreakIterator iterator = (BreakIterator) PROTOTYPE.clone();
    iterator.setText(text.substring(start, end).replace('\n', ' ').replace('\r', ' '));
    List<Span> spans = new ArrayList<>();
    int from = iterator.first();
    for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
      spans.add(new Span(start + from, start + to));
      from = to;
    }
    return spans;
  }
}
