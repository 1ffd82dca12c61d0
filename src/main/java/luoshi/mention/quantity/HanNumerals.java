package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.mention.ChineseNumber;
import org.jspecify.annotations.Nullable;

/** Numbers in digits or Chinese numerals, or both: 1.2万亿, 三千五百, 十余万, 百分之五, 三分之一. */
final class HanNumerals {

  private static final String MORE = "余多几来";
  static final String SCALES = "十百千万亿兆";
  private static final Pattern DIGITS =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?!,?\\d)(?:\\.\\d+)?"
              + "|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!,?\\d)(?:\\.\\d+)?"
              + "|(?<![\\d.,] ?)\\d{1,3}(?: \\d{3})+(?! ?\\d)(?:\\.\\d+)?"
              + "|\\d+(?:\\.\\d+)?|\\.\\d+");
  private static final Pattern PART =
      Pattern.compile(" *分 *之 *|(?<=[一二三四五六七八九十])[分份](?=[一二三四五六七八九](?!\\p{IsHan}))");
  private static final Pattern AND = Pattern.compile(" *又 *");
  private static final Pattern EXPONENT = Pattern.compile("[eE]([+-]?\\d{1,3})(?!\\w)");
  private static final Pattern POWER = Pattern.compile("\\^([+-]?\\d{1,2})(?![\\d.])");
  private static final Pattern TENTHS =
      Pattern.compile(" *[成折] *([一二三四五六七八九\\d半])(?![\\d\\p{IsHan}])");
  private static final Pattern FRACTION = Pattern.compile(" {1,2}(\\d{1,3})/(\\d{1,3})(?![\\d/])");
  private static final Pattern AND_HALF = Pattern.compile("个半(?=小时|月|钟头|世纪|百分点)");

  /** 三四个, 四五十人, 十五六个: two digits where one belongs; 五四 is a name. */
  private static final Pattern TWO_DIGITS =
      Pattern.compile("(|.*[十百千万亿])([一二两三四五六七八九])([一二三四五六七八九])((?:[十百千万亿].*)?)");

  private static final int LARGEST_MIXED = 1000;

  private HanNumerals() {}

  /** The number that starts at the index, or null. */
  static @Nullable Numeral at(String text, int start) {
    boolean within = start > 0 && isCount(text.charAt(start)) && isCount(text.charAt(start - 1));
    Numeral whole = within ? null : number(text, start);
    if (whole == null) {
      return null;
    }
    Matcher exponent = EXPONENT.matcher(text).region(whole.end(), text.length());
    if (exponent.lookingAt()) {
      int power = Integer.parseInt(exponent.group(1));
      return whole.to(exponent.end(), whole.value().scaleByPowerOfTen(power), whole.form());
    }
    Matcher power = POWER.matcher(text).region(whole.end(), text.length());
    if (power.lookingAt()) {
      return whole.to(power.end(), Ratios.power(whole.value(), power.group(1)), whole.form());
    }
    return andHalf(text, tenths(text, withFraction(text, mixed(text, part(text, whole)))));
  }

  private static boolean isCount(char c) {
    return "一二三四五六七八九".indexOf(c) >= 0;
  }

  /** 两个半小时. */
  private static Numeral andHalf(String text, Numeral number) {
    Matcher half = AND_HALF.matcher(text).region(number.end(), text.length());
    half.useTransparentBounds(true);
    return half.lookingAt()
        ? number.to(half.end(), number.value().add(new BigDecimal("0.5")), number.form())
        : number;
  }

  /** 七成六 is 76 per cent, 三成半 35. */
  private static Numeral tenths(String text, Numeral number) {
    Matcher tenths = TENTHS.matcher(text).region(number.end(), text.length());
    if (!tenths.lookingAt() || number.value().compareTo(BigDecimal.TEN) >= 0) {
      return number;
    }
    char last = tenths.group(1).charAt(0);
    int digit = last == '半' ? 5 : ChineseNumber.digit(last);
    BigDecimal percent = number.value().multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit));
    return number.to(tenths.end(), percent, Numeral.Form.PERCENT);
  }

  /** 2 1/4: digits and a fraction. */
  private static Numeral withFraction(String text, Numeral number) {
    Matcher part = FRACTION.matcher(text).region(number.end(), text.length());
    boolean small = number.value().compareTo(BigDecimal.valueOf(LARGEST_MIXED)) < 0;
    if (number.form() != Numeral.Form.DIGITS || !small || !part.lookingAt()) {
      return number;
    }
    BigDecimal ratio = Ratios.divide(new BigDecimal(part.group(1)), new BigDecimal(part.group(2)));
    return number.to(part.end(), number.value().add(ratio), number.form());
  }

  /** 三又二分之一: a whole number and a part. */
  private static Numeral mixed(String text, Numeral whole) {
    Matcher and = AND.matcher(text).region(whole.end(), text.length());
    Numeral under = and.lookingAt() && and.end() < text.length() ? number(text, and.end()) : null;
    Numeral part = under == null ? whole : part(text, under);
    boolean added = under != null && part != under;
    BigDecimal fraction = part.form() == Numeral.Form.PERCENT ? BigDecimal.ZERO : part.value();
    return added ? whole.to(part.end(), whole.value().add(fraction), whole.form()) : whole;
  }

  /** The number as the denominator of the numerator that follows 分之, or itself. */
  private static Numeral part(String text, Numeral under) {
    Matcher part = PART.matcher(text).region(under.end(), text.length()).useTransparentBounds(true);
    if (!part.lookingAt() || part.end() >= text.length()) {
      return under;
    }
    boolean minus = text.charAt(part.end()) == '负' && part.end() + 1 < text.length();
    Numeral over = number(text, minus ? part.end() + 1 : part.end());
    return over == null ? under : part(text, under, minus ? over.negated() : over);
  }

  /** 百分之 and 千分之 without a digit before them are percentages; 三分之 and 一百分之 are ratios. */
  private static Numeral part(String text, Numeral under, Numeral over) {
    BigDecimal ratio = Ratios.divide(over.value(), under.value());
    boolean percent = (SCALES + "佰仟").indexOf(text.charAt(under.start())) > 0;
    BigDecimal value = percent ? ratio.multiply(BigDecimal.valueOf(100)) : ratio;
    return under.to(over.end(), value, percent ? Numeral.Form.PERCENT : Numeral.Form.RATIO);
  }

  private static @Nullable Numeral number(String text, int start) {
    HanScan scan = new HanScan(text, start);
    Matcher digits = DIGITS.matcher(text).useTransparentBounds(true);
    scan.run(digits, SCALES, MORE);
    Matcher two = TWO_DIGITS.matcher(scan.numeral());
    boolean either = two.matches();
    if (either && (!isEither(two) || "级线类产档".indexOf(Chars.at(text, scan.end())) >= 0)) {
      return null;
    }
    Optional<BigDecimal> value =
        ChineseNumber.parse(either ? two.group(1) + two.group(2) + two.group(4) : scan.numeral());
    boolean over = either || scan.over();
    return value.map(v -> new Numeral(start, scan.end(), v, scan.form(), over)).orElse(null);
  }

  /** 三四 is three or four, 三五 a few. */
  private static boolean isEither(Matcher two) {
    int apart =
        ChineseNumber.digit(two.group(3).charAt(0)) - ChineseNumber.digit(two.group(2).charAt(0));
    return apart == 1 || (two.group(2) + two.group(3)).equals("三五");
  }
}
