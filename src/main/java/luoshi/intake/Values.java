package luoshi.intake;

import com.ibm.icu.text.Normalizer2;
import java.time.LocalDate;
import java.util.List;
import luoshi.commitment.Amount;
import luoshi.intake.FigureReader.Figure;
import luoshi.ledger.Entry;
import luoshi.mention.MentionFinder;
import luoshi.mention.TimeMention;
import luoshi.message.Fault;

/** Reads the numbers and days that people write into cells. */
final class Values {

  private final MentionFinder finder;
  private final LocalDate today;
  private final FigureReader figures;

  Values(MentionFinder finder, LocalDate today) {
    this.finder = finder;
    this.today = today;
    this.figures = new FigureReader(finder, today);
  }

  /**
   * A value in the unit of a commitment: a bare number, or one with its unit, such as 11.2%.
   *
   * @throws Fault where it is none, or has another unit
   */
  String number(String text, Place place, Entry entry) {
    Figure figure = figures.read(text);
    if (figure == null) {
      throw new Fault("import.number", place, text);
    }
    Amount amount = entry.commitment().amount();
    if (!figure.bare() && amount != null && !figures.agree(figure.unit(), amount.unit())) {
      throw new Fault("import.unit", place, text, amount.unit());
    }
    return figure.value().toPlainString();
  }

  /**
   * A day: 2025-06-30, 2025年6月30日, or a period, of which the last day counts.
   *
   * @throws Fault where it is none
   */
  LocalDate day(String text, Place place) {
    String plain = Normalizer2.getNFKCInstance().normalize(text).strip();
    LocalDate serial = Days.serial(plain);
    if (serial != null) {
      return serial;
    }
    List<TimeMention> times = finder.find(plain, today).times();
    LocalDate last = times.size() == 1 ? times.get(0).last() : null;
    if (last == null || times.get(0).text().strip().length() != plain.length()) {
      throw new Fault("import.date", place, text);
    }
    return last;
  }
}
