package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in English words, alone or after digits: twenty-one, half a million, 27 million. */
final class EnglishNumerals {

  /** In the middle of a sentence "One Harbour Fund" is a name. */
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]");

  private EnglishNumerals() {}

  /** The number in words that starts at the index, or null. */
  static @Nullable Numeral at(String text, int start) {
    if (Chars.isLetter(Chars.at(text, start - 1))
        || !EnglishNumberWords.mayOpen(text, start)
        || NAME.matcher(text).region(start, text.length()).useTransparentBounds(true).lookingAt()) {
      return null;
    }
    Numeral part = EnglishRatios.at(text, start);
    if (part != null) {
      return part;
    }
    Numeral tiny = EnglishFractions.ofArticle(text, start);
    if (tiny != null) {
      return tiny;
    }
    EnglishScan scan = new EnglishScan(text, start, null);
    scan.run();
    return scan.value() == null
        ? null
        : EnglishFractions.extend(text, EnglishRatios.extend(text, scan.numeral()));
  }

  /** A number in digits with the words that multiply or divide it: 27 million, 8 in 10. */
  static Numeral extend(String text, Numeral digits) {
    return EnglishFractions.extend(text, EnglishRatios.extend(text, scaled(text, digits)));
  }

  /** A number with the scale that follows it: 27 million. */
  static Numeral scaled(String text, Numeral digits) {
    EnglishScan scan = new EnglishScan(text, digits.start(), digits);
    scan.run();
    BigDecimal value = scan.value();
    return value == null ? digits : digits.to(scan.end(), value, digits.form());
  }
}
