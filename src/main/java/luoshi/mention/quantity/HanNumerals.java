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
  private static final String SCALES = "十百千万亿";
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+");
  private static final Pattern PART = Pattern.compile("\\G *分 *之 *");

  private HanNumerals() {}

  /** The number that starts at the index, or null. */
  static @Nullable Numeral at(String text, int start) {
    Numeral whole = number(text, start);
    if (whole == null) {
      return null;
    }
    Matcher part = PART.matcher(text).region(whole.end(), text.length());
    if (!part.find()) {
      return whole;
    }
    Numeral over = part.end() < text.length() ? number(text, part.end()) : null;
    return over == null ? whole : part(text, whole, over);
  }

  /** 百分之 and 千分之 without a digit before them are percentages; 三分之 and 一百分之 are ratios. */
  private static Numeral part(String text, Numeral under, Numeral over) {
    BigDecimal ratio = Ratios.divide(over.value(), under.value());
    boolean percent = SCALES.indexOf(text.charAt(under.start())) > 0;
    BigDecimal value = percent ? ratio.multiply(BigDecimal.valueOf(100)) : ratio;
    return under.to(over.end(), value, percent ? Numeral.Form.PERCENT : Numeral.Form.RATIO);
  }

  private static @Nullable Numeral number(String text, int start) {
    HanScan scan = new HanScan(text, start);
    Matcher digits = DIGITS.matcher(text);
    scan.run(digits, SCALES, MORE);
    Optional<BigDecimal> value = ChineseNumber.parse(scan.numeral());
    return value.map(v -> new Numeral(start, scan.end(), v, scan.form(), scan.over())).orElse(null);
  }
}
