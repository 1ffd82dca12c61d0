package luoshi.mention;

import java.util.List;

/**
 * The mentions found in one text, each list in text order.
 *
 * @param times time expressions
 * @param quantities figures
 * @param bodies authorities and organisations
 * @param cues words of the lexicon
 */
public record Mentions(
    List<TimeMention> times,
    List<QuantityMention> quantities,
    List<BodyMention> bodies,
    List<CueMention> cues) {

  public Mentions {
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    bodies = List.copyOf(bodies);
    cues = List.copyOf(cues);
  }

  /** Those that begin between two places, the first of them included. */
  public Mentions between(int from, int to) {
    return new Mentions(
        between(times, from, to),
        between(quantities, from, to),
        between(bodies, from, to),
        between(cues, from, to));
  }

  private static <M extends Mention> List<M> between(List<M> all, int from, int to) {
    int low = first(all, from);
    return all.subList(low, first(all, to));
  }

  /** The index of the first mention that begins at a place or after it. */
  private static int first(List<? extends Mention> all, int place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
