package luoshi.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.commitment.Amount;

/** How a Chinese quote counts: 6000个, 1200家, 3万户. */
final class Classifier {

  /** Counted nouns are English words in small letters; units of measure are symbols or codes. */
  private static final Pattern COUNTED = Pattern.compile("[a-z][a-z -]{2,}");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(\\d[\\d,]*(?:\\.\\d+)?)\\s*([百千]?[万亿千百]?)(?:余|多)?([\\p{IsHan}&&[^万亿千百余多左以个]]|个)");

  private static final Map<String, Integer> ZEROS =
      Map.of("", 0, "百", 2, "千", 3, "万", 4, "亿", 8, "百万", 6, "千万", 7, "百亿", 10, "千亿", 11);

  private Classifier() {}

  /** Whether a unit is a counted noun. */
  static boolean isNoun(String unit) {
    return COUNTED.matcher(unit).matches();
  }

  /**
   * The word between a figure and its noun.
   *
   * @param amount the figure
   * @param quote the words in which it stands
   * @return the classifier, or the amount's unit where the quote has none for this figure
   */
  static String of(Amount amount, String quote) {
    if (!isNoun(amount.unit())) {
      return amount.unit();
    }
    Matcher figure = FIGURE.matcher(quote);
    while (figure.find()) {
      Integer zeros = ZEROS.get(figure.group(2));
      BigDecimal value = new BigDecimal(figure.group(1).replace(",", ""));
      if (zeros != null && value.scaleByPowerOfTen(zeros).compareTo(amount.value()) == 0) {
        return figure.group(3);
      }
    }
    return amount.unit();
  }
}
