package luoshi.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import luoshi.message.Messages;
import org.atteo.evo.inflector.English;

/**
 * Units as readers of one language write them. The ledger has codes ({@code km}, {@code CNY}) and
 * English nouns in the singular ({@code parking space}).
 */
final class UnitWords {

  /** A count of more than one, where no figure stands before the unit. */
  static final BigDecimal SEVERAL = BigDecimal.TEN;

  /** Written like nouns, but the same for one and for many. */
  private static final Set<String> INVARIANT =
      Set.of("dwt", "jin", "tce", "sq ft", "sq mi", "years of age", "staff", "personnel");

  private final Messages messages;

  UnitWords(Messages messages) {
    this.messages = messages;
  }

  /**
   * The word for a unit; empty where a Chinese reader has none for an English noun, which the quote
   * names.
   *
   * @param value how many, since English nouns have a plural
   */
  String word(String unit, BigDecimal value) {
    String key = "unit." + unit;
    String word = messages.has(key) ? messages.text(key) : unit;
    if (INVARIANT.contains(word) || !Classifier.isNoun(word)) {
      return word;
    }
    if (messages.language().equals("zh")) {
      return "";
    }
    return value.abs().compareTo(BigDecimal.ONE) == 0 ? word : English.plural(word);
  }

  /** The word as it follows a figure: Chinese words and the sign of percent without a space. */
  String behind(String unit, BigDecimal value) {
    String word = word(unit, value);
    boolean joined =
        word.isEmpty() || word.equals("%") || Character.isIdeographic(word.codePointAt(0));
    return joined ? word : " " + word;
  }

  /** Whether an English phrase names what is counted: {@code ferry routes} the {@code route}. */
  boolean isNamed(String unit, String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    return Classifier.isNoun(unit)
        && (lower.endsWith(unit) || lower.endsWith(English.plural(unit)));
  }
}
