package luoshi.mention.quantity;

import java.math.BigDecimal;
import luoshi.mention.ChineseNumber;
import luoshi.mention.quantity.Numeral.Form;

/** What the characters around a number say about it. */
final class Surroundings {

  private static final String MARKS = "，。；：！？,;:\n";
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private Surroundings() {}

  /** Where the clause of a place starts: after the last mark before it. */
  static int start(String text, int place) {
    int at = place;
    while (at > 0 && !endsClause(text, at - 1)) {
      at--;
    }
    return at;
  }

  private static boolean endsClause(String text, int at) {
    char c = text.charAt(at);
    boolean inNumber =
        Chars.isDigit(Chars.at(text, at - 1)) && Chars.isDigit(Chars.at(text, at + 1));
    boolean fullStop =
        c == '.'
            && Chars.at(text, at + 1) == ' '
            && Chars.at(text, at - 2) != '.'
            && !text.startsWith("Rs", at - 2);
    return MARKS.indexOf(c) >= 0 && !inNumber || fullStop;
  }

  /** Whether no Chinese character touches a numeral, or it is too long for a chance. */
  static boolean standsAlone(String text, Numeral numeral) {
    return isFree(text, numeral)
        || numeral.form() == Form.RATIO
        || isTold(text, numeral)
        || opensRange(text, numeral)
        || numeral.value().scale() > 0
        || numeral.end() - numeral.start() > 3;
  }

  /** 答案是五, 排名前三: the numeral is what the sentence tells. */
  private static boolean isTold(String text, Numeral numeral) {
    char before = Chars.at(text, numeral.start() - 1);
    char after = Chars.at(text, numeral.end());
    return before == '是' && (!Chars.isHan(after) || "不这".indexOf(after) >= 0)
        || text.startsWith("排名前", numeral.start() - 3);
  }

  /** 三到五个: another numeral follows at once. */
  private static boolean opensRange(String text, Numeral numeral) {
    char joint = Chars.at(text, numeral.end());
    return (joint == '到' || joint == '至')
        && ChineseNumber.isNumeral(Chars.at(text, numeral.end() + 1));
  }

  /** Whether no Chinese character touches a numeral. */
  static boolean isFree(String text, Numeral numeral) {
    return !Chars.isHan(Chars.at(text, numeral.start() - 1))
        && !Chars.isHan(Chars.at(text, numeral.end()));
  }

  /** Whether a bare number of four digits reads as a year. */
  static boolean isYear(String text, Numeral numeral, Measured measured) {
    return (measured.isBare() || Chars.at(text, numeral.end()) == ' ' && !isRound(numeral))
        && measured.unit().factor().equals(BigDecimal.ONE)
        && (measured.isBare() || measured.unit().group() == Unit.Group.COUNT)
        && numeral.form() == Form.DIGITS
        && numeral.end() - numeral.start() == 4
        && numeral.value().compareTo(FIRST_YEAR) >= 0
        && numeral.value().compareTo(LAST_YEAR) <= 0
        && "≥≤＞＜><".indexOf(Chars.at(text, numeral.start() - 1)) < 0
        && text.trim().length() > 4;
  }

  private static boolean isRound(Numeral numeral) {
    return numeral.value().remainder(BigDecimal.valueOf(100)).signum() == 0;
  }

  /** Where a minus sign before a place starts, else the place. */
  static int signed(String text, int place) {
    if (Chars.at(text, place - 1) == '-'
        && Chars.at(text, place - 2) != '-'
        && !Character.isLetterOrDigit(Chars.at(text, place - 2))) {
      return place - 1;
    }
    int at = place > 0 && text.charAt(place - 1) == ' ' ? place - 1 : place;
    for (String word : new String[] {"负", "minus", "negative"}) {
      if (text.startsWith(word, at - word.length())) {
        return at - word.length();
      }
    }
    return place;
  }

  /** Parts of a whole count as per cent where the text says of what. */
  static Unit unit(String text, Numeral numeral, Unit unit) {
    boolean part = numeral.form() == Form.RATIO && !isWholeText(text, numeral);
    return part || numeral.form() == Form.PERCENT
        ? new Unit("%", Unit.Group.PERCENT, BigDecimal.ONE)
        : unit;
  }

  static BigDecimal value(String text, Numeral numeral, Measured measured, int core) {
    boolean part = numeral.form() == Form.RATIO && !isWholeText(text, numeral);
    BigDecimal value = part ? Ratios.percent(numeral.value()) : numeral.value();
    boolean twoDigits = value.compareTo(BigDecimal.TEN) > 0 && measured.unit().isTenth();
    BigDecimal scaled = twoDigits ? value : value.multiply(measured.unit().factor());
    return core < measured.start() ? scaled.negate() : scaled;
  }

  private static boolean isWholeText(String text, Numeral numeral) {
    return text.strip().length() <= numeral.end() - numeral.start() + 1;
  }
}
