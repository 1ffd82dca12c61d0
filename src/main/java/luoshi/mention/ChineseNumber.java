package luoshi.mention;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as Chinese text writes them: 三十五, 二〇二五, 两千零四, 壹佰, 廿三, 3.5万, 1亿2000万, 三点五, 半. Traditional,
 * financial and full-width forms are read too.
 */
public final class ChineseNumber {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String VARIANTS = "〇○两兩壹贰貳叁參肆伍陆陸柒捌玖";
  private static final String MEANT = "零零二二一二二三三四五六六七八九";
  private static final String UNITS = "十拾百佰千仟万萬亿億兆廿卅卌";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private String pending = "";

  private ChineseNumber() {}

  /**
   * The value of a numeral that fills the whole text; empty where the text is none. A row of digits
   * without units is read digit by digit, so 二〇二五 is 2025.
   */
  public static Optional<BigDecimal> parse(CharSequence numeral) {
    if (numeral.length() == 0) {
      return Optional.empty();
    }
    if (numeral.length() == 1 && numeral.charAt(0) == '半') {
      return Optional.of(new BigDecimal("0.5"));
    }
    ChineseNumber number = new ChineseNumber();
    for (int i = 0; i < numeral.length(); i++) {
      if (!number.accept(numeral.charAt(i))) {
        return Optional.empty();
      }
    }
    return number.value();
  }

  /** Whether a character can stand inside a Chinese numeral; Arabic digits do not count. */
  public static boolean isNumeral(char c) {
    return UNITS.indexOf(c) >= 0 || digit(c) >= 0 && !isArabic(c);
  }

  /** The digit 0 to 9 that one character stands for, Arabic or Chinese, or -1. */
  public static int digit(char c) {
    if (isArabic(c)) {
      return Character.digit(c, 10);
    }
    int variant = VARIANTS.indexOf(c);
    return DIGITS.indexOf(variant < 0 ? c : MEANT.charAt(variant));
  }

  private static boolean isArabic(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private boolean accept(char c) {
    int digit = digit(c);
    if (digit >= 0) {
      pending += (char) ('0' + digit);
      return true;
    }
    if (c == '点' || c == '點' || c == '.') {
      pending += '.';
      return !pending.startsWith(".") && pending.indexOf('.') == pending.length() - 1;
    }
    return c == ',' ? !pending.isEmpty() : acceptUnit(c);
  }

  private boolean acceptUnit(char c) {
    switch (c) {
      case '十', '拾' -> addSection(10);
      case '百', '佰' -> addSection(100);
      case '千', '仟' -> addSection(1000);
      case '廿' -> section = section.add(BigDecimal.valueOf(20));
      case '卅' -> section = section.add(BigDecimal.valueOf(30));
      case '卌' -> section = section.add(BigDecimal.valueOf(40));
      case '万', '萬' -> close(BigDecimal.ZERO, TEN_THOUSAND);
      case '亿', '億' -> close(belowTrillion(), HUNDRED_MILLION);
      case '兆' -> close(total, TRILLION);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A bare 十 counts as one ten, and 零 before a unit is only a place holder. */
  private void addSection(int unit) {
    BigDecimal factor = pending.isEmpty() ? BigDecimal.ONE : new BigDecimal(pending);
    section = section.add(factor.multiply(BigDecimal.valueOf(unit)));
    pending = "";
  }

  /** 亿 multiplies all before it (一万亿), 万 only its own section (三亿五千万). */
  private void close(BigDecimal multiplied, BigDecimal unit) {
    BigDecimal below = section.add(multiplied).add(pendingValue());
    below = below.signum() == 0 ? BigDecimal.ONE : below;
    total = total.subtract(multiplied).add(below.multiply(unit));
    section = BigDecimal.ZERO;
    pending = "";
  }

  /** What 亿 multiplies: all before it but for 兆. */
  private BigDecimal belowTrillion() {
    return total.remainder(TRILLION);
  }

  private BigDecimal pendingValue() {
    return pending.isEmpty() ? BigDecimal.ZERO : new BigDecimal(pending);
  }

  private Optional<BigDecimal> value() {
    if (pending.endsWith(".")) {
      return Optional.empty();
    }
    return Optional.of(total.add(section).add(pendingValue()));
  }
}
