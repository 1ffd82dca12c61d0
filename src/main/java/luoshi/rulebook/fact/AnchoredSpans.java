package luoshi.rulebook.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.mention.TimeMention;
import luoshi.mention.TimeMention.Kind;

/**
 * Lets a span that the document anchors once (2012年起5年内) mean the same wherever it is repeated
 * without the anchor (5年内).
 */
final class AnchoredSpans {

  private final Map<String, TimeMention> anchored = new HashMap<>();

  void note(List<TimeMention> times) {
    for (TimeMention time : times) {
      int from = time.text().indexOf('起');
      if (time.kind() == Kind.SPAN && from > 0 && from < time.text().length() - 1) {
        anchored.putIfAbsent(time.text().substring(from + 1), time);
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
