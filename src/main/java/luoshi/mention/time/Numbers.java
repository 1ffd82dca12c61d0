package luoshi.mention.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import luoshi.mention.ChineseNumber;

/** Numerals inside time expressions, in both languages. */
final class Numbers {

  /** A Chinese or Arabic numeral that can count years, months or days. */
  static final String ZH = "(?:\\d{1,3}|[一二两兩三四五六七八九十百廿零〇]{1,5})";

  private static final List<String> CARDINALS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  /** English cardinals as alternatives of a regular expression. */
  static final String EN =
      String.join("|", CARDINALS)
          + "|twenty[- ]five|thirty|forty[- ]five|forty|fifty|sixty|ninety|a hundred|one hundred";

  private Numbers() {}

  /** The value of a numeral in either language; 0 where it is none. */
  static int of(String numeral) {
    String word = numeral.strip().toLowerCase(Locale.ROOT);
    if (CARDINALS.contains(word)) {
      return CARDINALS.indexOf(word);
    }
    return switch (word) {
      case "a", "an", "another" -> 1;
      case "twenty-five", "twenty five" -> 25;
      case "thirty" -> 30;
      case "forty" -> 40;
      case "forty-five", "forty five" -> 45;
      case "fifty" -> 50;
      case "sixty" -> 60;
      case "ninety" -> 90;
      case "a hundred", "one hundred" -> 100;
      default -> ChineseNumber.parse(word).map(BigDecimal::intValue).orElse(0);
    };
  }

  /** The value of an English ordinal such as third, 3rd, twenty-first, or a plain number. */
  static int ordinal(String ordinal) {
    String word = ordinal.strip().toLowerCase(Locale.ROOT);
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word.replaceAll("\\D+$", ""));
    }
    if (word.startsWith("thirty")) {
      return 30 + ordinal(word.substring(7));
    }
    if (word.startsWith("twenty") && word.length() > 8) {
      return 20 + ordinal(word.substring(7));
    }
    return word.equals("thirtieth") ? 30 : Math.max(0, ORDINALS.indexOf(word));
  }
}
