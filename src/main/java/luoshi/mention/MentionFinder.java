package luoshi.mention;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import luoshi.lexicon.Lexicon;

/**
 * Finds every mention in a text: times, quantities, bodies and cues. Immutable; safe for concurrent
 * use.
 */
public final class MentionFinder {

  private final TimeFinder times;
  private final QuantityFinder quantities;
  private final BodyFinder bodies;
  private final CueFinder cues;
  private final LocalMoney money;
  private final LocalYears years;

  private MentionFinder(
      TimeFinder times,
      QuantityFinder quantities,
      BodyFinder bodies,
      CueFinder cues,
      LocalMoney money,
      LocalYears years) {
    this.times = times;
    this.quantities = quantities;
    this.bodies = bodies;
    this.cues = cues;
    this.money = money;
    this.years = years;
  }

  /**
   * A finder that knows the vocabularies of a rules folder.
   *
   * @param rules the rules folder
   * @param lexicon its lexicon
   * @throws luoshi.message.FileFault where a vocabulary is broken
   */
  public static MentionFinder of(Path rules, Lexicon lexicon) {
    TimeFinder times = new TimeFinder(rules);
    return new MentionFinder(
        times,
        new QuantityFinder(rules),
        new BodyFinder(rules),
        new CueFinder(lexicon),
        new LocalMoney(rules),
        new LocalYears(times));
  }

  /**
   * A finder for one document: it knows the abbreviations of bodies that the text defines, and what
   * a bare sign of money and a fiscal year mean there.
   *
   * @param wholeText the document's text
   * @param origin its title and publisher, which name its jurisdiction
   */
  public MentionFinder forDocument(String wholeText, String origin) {
    BodyFinder known = bodies.forDocument(wholeText, origin);
    return new MentionFinder(
        years.finder(known, origin),
        money.finder(quantities, known, origin, wholeText),
        known,
        cues,
        money,
        years);
  }

  /** The finder of bodies alone. */
  public BodyFinder bodies() {
    return bodies;
  }

  /** The sort of a unit: percent, money, time, physical, multiple, count or none. */
  public String unitGroup(String unit) {
    return quantities.group(unit);
  }

  /**
   * The mentions in one paragraph.
   *
   * @param text the paragraph
   * @param date the day against which "this year" is resolved
   */
  public Mentions find(String text, LocalDate date) {
    String read = SpacedDigits.closed(text);
    List<TimeMention> found = times.find(read, date);
    return new Mentions(found, quantities.find(read, found), bodies.find(read), cues.find(read));
  }
}
