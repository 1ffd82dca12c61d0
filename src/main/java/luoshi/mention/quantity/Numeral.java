package luoshi.mention.quantity;

import java.math.BigDecimal;

/**
 * A number in the text, before anybody asked what it counts.
 *
 * @param start first index, inclusive
 * @param end last index, exclusive
 * @param value plain decimal; a percentage for {@link Form#PERCENT}
 * @param form how it is written
 * @param over whether it says "and some more": 1000余, 三十多
 */
record Numeral(int start, int end, BigDecimal value, Form form, boolean over) {

  /** How a number is written. */
  enum Form {
    /** Arabic digits, with multipliers of either language: 1.2万, 27 million. */
    DIGITS,
    /** Chinese numerals alone: 二十. */
    HAN,
    /** English words alone: eight. */
    WORDS,
    /** A part of a whole: 三分之一, two thirds, eight in 10. */
    RATIO,
    /** 百分之五. */
    PERCENT
  }

  Numeral negated() {
    return new Numeral(start, end, value.negate(), form, over);
  }

  Numeral to(int newEnd, BigDecimal newValue, Form newForm) {
    return new Numeral(start, newEnd, newValue, newForm, over);
  }

  Numeral orMore(int newEnd) {
    return new Numeral(start, newEnd, value, form, true);
  }
}
