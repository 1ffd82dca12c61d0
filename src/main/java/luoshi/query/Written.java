package luoshi.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads what stands behind the colon of a condition; faults point at the word of the query.
 *
 * @param today the day that relative dates count from
 * @param vocabulary the words of states
 */
record Written(LocalDate today, Vocabulary vocabulary) {

  /** A word of a state as the ledger spells it. */
  String word(Key key, String value, List<String> tokens, int at) {
    String word = vocabulary.word(key, value);
    if (word == null) {
      throw Pointed.fault("query.value", tokens, at, value, told(key));
    }
    return word;
  }

  /** The words that a key takes. */
  String told(Key key) {
    return String.join(", ", vocabulary.of(key));
  }

  Period period(String value, List<String> tokens, int at) {
    Period period = Period.of(value, today);
    if (period == null) {
      throw Pointed.fault("query.date", tokens, at, value);
    }
    return period;
  }

  static BigDecimal number(String value, List<String> tokens, int at) {
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException e) {
      throw Pointed.fault("query.number", tokens, at, value);
    }
  }
}
