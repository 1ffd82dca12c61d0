package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import luoshi.mention.ChineseNumber;
import org.jspecify.annotations.Nullable;

/** Finds all numbers of a text in one pass, whatever they are written in. */
final class Numerals {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Numerals() {}

  /** The numbers of a text that {@link Chars#plain} has gone over, in order. */
  static List<Numeral> in(String text) {
    List<Numeral> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Numeral numeral = at(text, i);
      if (numeral == null) {
        i = next(text, i);
      } else {
        found.add(numeral);
        i = numeral.end();
      }
    }
    return found;
  }

  private static @Nullable Numeral at(String text, int i) {
    char c = text.charAt(i);
    if (c > 0x7f) {
      if (text.startsWith("半个", i)) {
        return new Numeral(i, i + 1, HALF, Numeral.Form.HAN, false);
      }
      return ChineseNumber.isNumeral(c) ? HanNumerals.at(text, i) : VulgarFractions.at(text, i);
    }
    boolean digits = Chars.isDigit(c) || c == '.' && opensDecimal(text, i);
    if (digits) {
      Numeral number = HanNumerals.at(text, i);
      return number == null ? null : orMore(text, EnglishNumerals.extend(text, number));
    }
    return Chars.isLetter(c) ? EnglishNumerals.at(text, i) : null;
  }

  /** 500+ homes: that many or more, while 4+1 is a name. */
  private static Numeral orMore(String text, Numeral number) {
    boolean plus = "+＋".indexOf(Chars.at(text, number.end())) >= 0;
    char next = Chars.at(text, number.end() + 1);
    return plus && (next == ' ' || Chars.isHan(next)) ? number.orMore(number.end() + 1) : number;
  }

  private static boolean opensDecimal(String text, int i) {
    return Chars.isDigit(Chars.at(text, i + 1))
        && !Character.isLetterOrDigit(Chars.at(text, i - 1));
  }

  private static int next(String text, int i) {
    int end = i + 1;
    if (Chars.isLetter(text.charAt(i))) {
      while (end < text.length() && Chars.isLetter(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }
}
