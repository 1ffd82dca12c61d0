package luoshi.ledger;

import java.util.Arrays;
import java.util.Locale;

/** The spelling of states: lower case with hyphens. */
final class Words {

  private Words() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E named(Class<E> type, String word) {
    for (E value : type.getEnumConstants()) {
      if (of(value).equals(word.strip().toLowerCase(Locale.ROOT))) {
        return value;
      }
    }
    String known =
        String.join(", ", Arrays.stream(type.getEnumConstants()).map(Words::of).toList());
    throw new LedgerException("error.word", word, known);
  }
}
