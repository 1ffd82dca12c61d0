package luoshi.rulebook.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.mention.TimeMention;
import luoshi.mention.TimeMention.Bound;
import luoshi.mention.TimeMention.Kind;

/**
 * Lets a span that the document anchors once (2012年起5年内) mean the same wherever it is repeated
 * without the anchor (5年内).
 */
final class AnchoredSpans {

  private final Map<String, TimeMention> anchored = new HashMap<>();

  void note(List<TimeMention> times) {
    for (int i = 1; i < times.size(); i++) {
      TimeMention start = times.get(i - 1);
      TimeMention span = times.get(i);
      if (span.kind() == Kind.SPAN && start.bound() == Bound.FROM && start.end() == span.start()) {
        anchored.putIfAbsent(span.text(), span);
      }
    }
  }

  TimeMention resolve(TimeMention time) {
    TimeMention anchor = time.kind() == Kind.SPAN ? anchored.get(time.text()) : null;
    return anchor == null
        ? time
        : new TimeMention(
            time.start(),
            time.end(),
            time.text(),
            anchor.timex(),
            time.kind(),
            anchor.first(),
            anchor.last(),
            time.bound());
  }
}
