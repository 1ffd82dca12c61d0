package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fractions in English words: two fifths, three twenty-firsts, two million and three quarters, two
 * point zero three, one over twenty.
 */
final class EnglishFractions {

  private static final String ONES =
      "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
          + "|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth";
  private static final String TENS =
      "twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth";
  private static final String SCALES = "hundredth|thousandth|millionth|billionth|trillionth";
  private static final String TENS_WORDS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

  private static final String PART =
      "(?:(" + TENS_WORDS + ")-)?(half|halve|quarter|" + ONES + "|" + TENS + "|" + SCALES + ")";

  /** The denominator in the plural, or in the singular after one. */
  private static final Pattern DENOMINATOR = Pattern.compile("[- ]" + PART + "(s?)\\b");

  private static final Pattern AND = Pattern.compile(" and (?=[a-z])");
  private static final Pattern SCALE = Pattern.compile(" (thousand|million|billion|trillion)\\b");
  private static final Pattern ENDS_IN_SCALE =
      Pattern.compile("(thousand|million|billion|trillion)$");
  private static final Pattern POINT = Pattern.compile(" point ((?:[a-z]+[- ]?)+|\\d+)");
  private static final Pattern OVER = Pattern.compile(" over (?=[a-z\\d])");
  private static final Pattern CLOSES = Pattern.compile("\\s*(?:$|[.,;)])");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Map<String, BigDecimal> VALUES = new HashMap<>();

  static {
    VALUES.put("half", BigDecimal.valueOf(2));
    VALUES.put("halve", BigDecimal.valueOf(2));
    VALUES.put("quarter", BigDecimal.valueOf(4));
    put(ONES, 1, 1);
    put(TENS, 20, 10);
    BigDecimal scale = BigDecimal.valueOf(100);
    for (String word : SCALES.split("\\|")) {
      VALUES.put(word, scale);
      scale = scale.multiply(BigDecimal.valueOf(scale.intValue() == 100 ? 10 : 1000));
    }
  }

  private EnglishFractions() {}

  private static void put(String words, int first, int step) {
    int value = first;
    for (String word : words.split("\\|")) {
      VALUES.put(word, BigDecimal.valueOf(value));
      value += step;
    }
  }

  /** Whether a fraction opens at an index: "two fifths" but not "two hundred". */
  static boolean opens(String text, int at) {
    return at < text.length() && fraction(text, at) != null;
  }

  /** The number with the fraction, decimals or divisor that follow it. */
  static Numeral extend(String text, Numeral number) {
    Numeral found = fractionOf(text, number);
    found = found == number ? point(text, number) : found;
    found = found == number ? over(text, number) : found;
    return found == number ? and(text, number) : found;
  }

  /**
   * Two fifths, one twenty-fifth. A quarter of a year is no fraction where a year stands beside.
   */
  private static Numeral fractionOf(String text, Numeral number) {
    boolean words = number.form() == Numeral.Form.WORDS;
    BigDecimal under = words ? denominator(text, number) : null;
    if (under == null || under.signum() == 0) {
      return number;
    }
    Matcher matcher = DENOMINATOR.matcher(text).region(number.end(), text.length());
    return matcher.lookingAt()
        ? number.to(matcher.end(), Ratios.divide(number.value(), under), Numeral.Form.RATIO)
        : number;
  }

  private static @Nullable BigDecimal denominator(String text, Numeral number) {
    Matcher matcher = DENOMINATOR.matcher(text).region(number.end(), text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    boolean plural = !matcher.group(3).isEmpty();
    BigDecimal value = Objects.requireNonNull(VALUES.get(matcher.group(2)));
    boolean ordinal = value.compareTo(BigDecimal.valueOf(2)) <= 0 && matcher.group(1) == null;
    boolean compound = matcher.group(1) != null || value.compareTo(BigDecimal.valueOf(20)) >= 0;
    if (ordinal || (one ? plural || !compound : !plural)) {
      return null;
    }
    Integer tens = matcher.group(1) == null ? null : EnglishNumberWords.small(matcher.group(1));
    return tens == null ? value : value.add(BigDecimal.valueOf(tens));
  }

  /** The fraction that starts at an index, or null. */
  private static @Nullable Numeral fraction(String text, int at) {
    EnglishScan scan = new EnglishScan(text, at, null);
    scan.run();
    BigDecimal value = scan.value();
    Numeral over =
        value == null
            ? article(text, at)
            : new Numeral(at, scan.end(), value, Numeral.Form.WORDS, false);
    if (over == null) {
      return null;
    }
    Numeral part = fractionOf(text, over);
    return part == over ? null : part;
  }

  /** A hundredth, a trillionth; or null. */
  static @Nullable Numeral ofArticle(String text, int start) {
    Numeral one = article(text, start);
    Numeral part = one == null ? null : fractionOf(text, one);
    return part == null
            || part == one
            || part.value().multiply(HUNDRED).compareTo(BigDecimal.ONE) > 0
        ? null
        : part;
  }

  private static @Nullable Numeral article(String text, int at) {
    return text.startsWith("a ", at)
        ? new Numeral(at, at + 1, BigDecimal.ONE, Numeral.Form.WORDS, false)
        : null;
  }

  /** Six million and two thirds: after a bare scale the fraction is one of that scale. */
  private static Numeral and(String text, Numeral number) {
    Matcher and = AND.matcher(text).region(number.end(), text.length());
    Numeral part = and.lookingAt() ? fraction(text, and.end()) : null;
    if (part == null) {
      return number;
    }
    Matcher scale = SCALE.matcher(text).region(part.end(), text.length());
    Matcher own = ENDS_IN_SCALE.matcher(text).region(number.start(), number.end());
    BigDecimal unit =
        scale.lookingAt()
            ? scale(scale.group(1))
            : own.find() ? scale(own.group(1)) : BigDecimal.ONE;
    int end = scale.lookingAt() ? scale.end() : part.end();
    return number.to(end, number.value().add(part.value().multiply(unit)), number.form());
  }

  private static BigDecimal scale(String word) {
    BigDecimal scale = EnglishNumberWords.scale(word);
    return scale == null ? BigDecimal.ONE : scale;
  }

  /** Two hundred point zero three: digits one by one, or one number below a hundred. */
  private static Numeral point(String text, Numeral number) {
    Matcher point = POINT.matcher(text).region(number.end(), text.length());
    if (!point.lookingAt()) {
      return number;
    }
    if (Chars.isDigit(point.group(1).charAt(0))) {
      return decimals(number, point.group(1), point.end());
    }
    StringBuilder digits = new StringBuilder();
    int end = number.end();
    int at = point.start(1);
    while (at < text.length()) {
      EnglishScan scan = new EnglishScan(text, at, null);
      scan.run();
      BigDecimal value = scan.value();
      if (value == null || value.compareTo(BigDecimal.valueOf(100)) >= 0) {
        break;
      }
      digits.append(value.toPlainString());
      end = scan.end();
      at = Chars.skipSpaces(text, end);
    }
    return digits.isEmpty() ? number : decimals(number, digits.toString(), end);
  }

  private static Numeral decimals(Numeral number, String digits, int end) {
    BigDecimal value = number.value().add(new BigDecimal("0." + digits));
    return number.to(end, value, number.form());
  }

  /** "1 over twenty": a division only where nothing is counted after it. */
  private static Numeral over(String text, Numeral number) {
    Matcher over = OVER.matcher(text).region(number.end(), text.length());
    if (!over.lookingAt()) {
      return number;
    }
    int at = over.end();
    Numeral under =
        Chars.isDigit(text.charAt(at))
            ? HanNumerals.at(text, at)
            : words(text.toLowerCase(Locale.ROOT), at);
    boolean alone =
        under != null && CLOSES.matcher(text).region(under.end(), text.length()).lookingAt();
    return under == null || !alone
        ? number
        : number.to(under.end(), Ratios.divide(number.value(), under.value()), number.form());
  }

  private static @Nullable Numeral words(String text, int at) {
    EnglishScan scan = new EnglishScan(text, at, null);
    scan.run();
    return scan.value() == null ? null : scan.numeral();
  }
}
