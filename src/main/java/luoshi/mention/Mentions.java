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
}
