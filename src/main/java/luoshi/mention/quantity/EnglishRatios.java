package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts of a whole in English: half, a third of, two-thirds, eight in 10, one out of three. */
final class EnglishRatios {

  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:an? |one[- ])(third|quarter|fifth|tenth)(?:(?= of\\b|[^a-z ]|$)|(?<=\\bby .{1,4}[ -]\\w{1,7}))");
  private static final Pattern HALF =
      Pattern.compile("(?i)(?:an? |one[- ])?(half)\\b(?!-?\\s?(?:year|way|time|yearly)| a year)");
  private static final Pattern PART_OF_SCALE =
      Pattern.compile("(?i)(?:an? )?(half|quarter)(?: an?| of an?)? (million|billion|trillion)\\b");
  private static final Pattern NAMED_HALF =
      Pattern.compile("(?i)(?:first|second|latter|last|next)[- ]$");
  private static final Pattern PLURAL =
      Pattern.compile("[- ](thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)\\b");
  private static final Pattern AND_A_HALF =
      Pattern.compile(" and (?:a|an|one) (half|third|quarter|fifth)\\b");
  private static final Pattern OVER = Pattern.compile("/(10{0,2}|[2-9]|12|15|20)(?![\\d/.])");
  private static final Pattern IN_WHOLE =
      Pattern.compile(
          "(?: out of| in)(?: every)? (two|three|four|five|six|seven|eight|nine|ten|(?:twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|10{0,3}|[2-9]|12|20)\\b(?![,.%-]?\\d)");

  private EnglishRatios() {}

  /** Half, a third of, half a million: the part that starts at the index, or null. */
  static @Nullable Numeral at(String text, int start) {
    Matcher scaled = PART_OF_SCALE.matcher(text).region(start, text.length());
    if (scaled.lookingAt()) {
      BigDecimal value = ratio(scaled.group(1)).multiply(scale(scaled.group(2)));
      return new Numeral(start, scaled.end(), value, Numeral.Form.WORDS, false);
    }
    Matcher part = match(text, start, HALF);
    part = part == null ? match(text, start, PART) : part;
    return part == null || NAMED_HALF.matcher(text.substring(Math.max(0, start - 8), start)).find()
        ? null
        : new Numeral(start, part.end(), ratio(part.group(1)), Numeral.Form.RATIO, false);
  }

  private static @Nullable Matcher match(String text, int start, Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(start, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }

  /** The number with the fraction that follows it: two thirds, one and a half, eight in 10. */
  static Numeral extend(String text, Numeral number) {
    Matcher plural = match(text, number.end(), PLURAL);
    if (plural != null && number.value().compareTo(BigDecimal.valueOf(100)) < 0) {
      BigDecimal value = number.value().multiply(ratio(plural.group(1)));
      return number.to(plural.end(), value, Numeral.Form.RATIO);
    }
    Matcher half = match(text, number.end(), AND_A_HALF);
    if (half != null) {
      BigDecimal value = number.value().add(ratio(half.group(1)));
      return EnglishNumerals.scaled(text, number.to(half.end(), value, number.form()));
    }
    Matcher over = match(text, number.end(), OVER);
    if (over != null && Chars.at(text, number.start() - 1) != '/') {
      return inWhole(number, over);
    }
    Matcher whole = match(text, number.end(), IN_WHOLE);
    return whole == null ? number : inWhole(number, whole);
  }

  private static Numeral inWhole(Numeral number, Matcher whole) {
    String word = whole.group(1);
    BigDecimal under =
        Chars.isDigit(word.charAt(0))
            ? new BigDecimal(word)
            : Objects.requireNonNull(EnglishScan.of(word));
    return number.value().compareTo(under) >= 0
        ? number
        : number.to(whole.end(), Ratios.divide(number.value(), under), Numeral.Form.RATIO);
  }

  private static BigDecimal ratio(String word) {
    Integer part = Objects.requireNonNull(EnglishNumberWords.part(word));
    return Ratios.divide(BigDecimal.ONE, BigDecimal.valueOf(part));
  }

  private static BigDecimal scale(String word) {
    return Objects.requireNonNull(EnglishNumberWords.scale(word));
  }
}
