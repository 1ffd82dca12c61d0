package luoshi.intake;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.commitment.Amount;
import luoshi.ledger.Entry;
import luoshi.mention.MentionFinder;
import luoshi.mention.QuantityMention;
import luoshi.mention.TimeMention;
import luoshi.message.Fault;

/** Reads the numbers and days that people write into cells. */
final class Values {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?|[+-]?\\d+(\\.\\d+)?");

  private final MentionFinder finder;
  private final LocalDate today;

  Values(MentionFinder finder, LocalDate today) {
    this.finder = finder;
    this.today = today;
  }

  /**
   * A value in the unit of a commitment: a bare number, or one with its unit, such as 11.2%.
   *
   * @throws Fault where it is none, or has another unit
   */
  String number(String text, Place place, Entry entry) {
    String plain = Normalizer2.getNFKCInstance().normalize(text).strip();
    if (NUMBER.matcher(plain).matches()) {
      return new BigDecimal(plain.replace(",", "")).toPlainString();
    }
    List<QuantityMention> figures = finder.find(plain, today).quantities();
    boolean whole = figures.size() == 1 && figures.get(0).text().strip().length() == plain.length();
    if (!whole) {
      throw new Fault("import.number", place, text);
    }
    QuantityMention figure = figures.get(0);
    Amount amount = entry.commitment().amount();
    if (amount != null && !agree(figure.unit(), amount.unit())) {
      throw new Fault("import.unit", place, text, amount.unit());
    }
    return figure.value().toPlainString();
  }

  /** Counts agree whatever is counted; all else has to have the same unit. */
  private boolean agree(String one, String other) {
    return one.equals(other) || isCount(one) && isCount(other);
  }

  private boolean isCount(String unit) {
    String group = finder.unitGroup(unit);
    return group.equals("count") || group.equals("none");
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
