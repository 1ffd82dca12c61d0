package luoshi.syntax;

import java.util.Locale;

/**
 * A word, number or mark of a sentence.
 *
 * @param start first index in the text that was analysed, inclusive
 * @param end last index, exclusive
 * @param text as written
 * @param word as written, in small letters
 * @param pos part of speech
 */
public record Token(int start, int end, String text, String word, Pos pos) {

  static Token of(int start, String text, Pos pos) {
    return new Token(start, start + text.length(), text, text.toLowerCase(Locale.ROOT), pos);
  }

  Token as(Pos other) {
    return new Token(start, end, text, word, other);
  }

  public boolean is(Pos one) {
    return pos == one;
  }

  /** Whether it is a noun, a name or a pronoun. */
  public boolean isNominal() {
    return pos == Pos.NOUN || pos == Pos.NAME || pos == Pos.PRONOUN;
  }
}
