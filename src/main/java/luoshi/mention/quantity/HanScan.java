package luoshi.mention.quantity;

import java.util.regex.Matcher;
import luoshi.mention.ChineseNumber;

/** Walks over one numeral and collects what {@link ChineseNumber} can read. */
final class HanScan {

  private final String text;
  private final StringBuilder numeral = new StringBuilder();
  private int end;
  private boolean digits;
  private boolean over;

  HanScan(String text, int start) {
    this.text = text;
    this.end = start;
  }

  /**
   * Walks on as long as the number lasts.
   *
   * @param number matches digits
   * @param scales the numerals that multiply
   * @param more the words that mean "and some": 十余万
   */
  void run(Matcher number, String scales, String more) {
    int at = end;
    while (at < text.length()) {
      int next = step(at, number, scales, more);
      if (next == at) {
        break;
      }
      end = next;
      at = beyondSpaces(next, scales);
    }
    completeColloquial(scales);
  }

  private int step(int at, Matcher number, String scales, String more) {
    char c = text.charAt(at);
    if (ChineseNumber.isNumeral(c) && !opensUnit(at)) {
      return afterDigits() && scales.indexOf(c) < 0 ? at : append(at, c);
    }
    if (c == '点' && ChineseNumber.digit(Chars.at(text, Chars.skipSpaces(text, at + 1))) >= 0) {
      return numeral.indexOf(".") < 0 && !numeral.isEmpty() ? append(at, '.') : at;
    }
    if (more.indexOf(c) >= 0 && !numeral.isEmpty() && continues(at + 1, c, scales)) {
      over = true;
      return at + 1;
    }
    boolean opens = Chars.isDigit(c) || c == '.' && numeral.isEmpty();
    return opens && !ChineseDigitBefore() ? digits(at, number) : at;
  }

  /** 千瓦, 千克, 百分点: the scale belongs to the unit. */
  private boolean opensUnit(int at) {
    char c = text.charAt(at);
    char next = Chars.at(text, at + 1);
    return c == '千' && "瓦克米伏卡帕赫升".indexOf(next) >= 0
        || c == '兆' && "瓦赫字欧帕伏比".indexOf(next) >= 0
        || text.startsWith("百分点", at);
  }

  private int append(int at, char c) {
    int last = numeral.length() - 1;
    boolean placeHolder = last > 0 && numeral.charAt(last) == '零' && "十百千".indexOf(c) >= 0;
    if (placeHolder) {
      numeral.setLength(last);
    }
    if (last >= 0 && c == '万' && numeral.charAt(last) == '万') {
      numeral.setCharAt(last, '亿');
      return at + 1;
    }
    if (c == '.') {
      completeColloquial(HanNumerals.SCALES);
    }
    boolean bare = c == '.' && ChineseNumber.digit(numeral.charAt(numeral.length() - 1)) < 0;
    numeral.append(bare ? "零" : "");
    numeral.append(c);
    return at + 1;
  }

  private int digits(int at, Matcher number) {
    number.region(at, text.length());
    if (afterDigits() || !number.lookingAt()) {
      return at;
    }
    digits = true;
    String found = number.group();
    numeral.append(found.startsWith(".") ? "0" + found : found.replace(" ", ""));
    return number.end();
  }

  private boolean afterDigits() {
    return !numeral.isEmpty() && Chars.isDigit(numeral.charAt(numeral.length() - 1));
  }

  private boolean ChineseDigitBefore() {
    char last = numeral.isEmpty() ? '\n' : numeral.charAt(numeral.length() - 1);
    return ChineseNumber.digit(last) > 0;
  }

  /** 余 and 多 count only after a scale or digits; 几 and 来 only where a scale follows. */
  private boolean continues(int next, char more, String scales) {
    char last = numeral.charAt(numeral.length() - 1);
    int at = Chars.skipSpaces(text, next);
    boolean scale = scales.indexOf(Chars.at(text, at)) >= 0;
    boolean round = afterDigits() || scales.indexOf(last) >= 0 || last == '零';
    return round && (scale || (more == '余' || more == '多') && !over);
  }

  /** Spaces inside a numeral are crossed only to another Chinese numeral. */
  private int beyondSpaces(int at, String scales) {
    int next = Chars.skipSpaces(text, at);
    char c = Chars.at(text, next);
    boolean joins = afterDigits() ? scales.indexOf(c) >= 0 : ChineseNumber.isNumeral(c) || c == '点';
    boolean more =
        "余多几".indexOf(c) >= 0
            && scales.indexOf(Chars.at(text, Chars.skipSpaces(text, next + 1))) >= 0;
    boolean digitsAfterScale = Chars.isDigit(c) && !afterDigits() && !ChineseDigitBefore();
    return next > at && (joins || more || digitsAfterScale) ? next : at;
  }

  /** 两千三百五 is 2350 and 一万三 is 13000: the last digit counts the next scale down. */
  private void completeColloquial(String scales) {
    int last = numeral.length() - 1;
    if (last < 1 || ChineseNumber.digit(numeral.charAt(last)) <= 0 || afterDigits()) {
      return;
    }
    int scale = scales.indexOf(numeral.charAt(last - 1));
    if (scale > 0) {
      numeral.append(scale == 4 ? "千万" : String.valueOf(scales.charAt(scale - 1)));
    }
  }

  String numeral() {
    return numeral.toString();
  }

  int end() {
    return end;
  }

  boolean over() {
    return over;
  }

  Numeral.Form form() {
    return digits ? Numeral.Form.DIGITS : Numeral.Form.HAN;
  }
}
