package luoshi.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.commitment.Amount;
import luoshi.ledger.Delivery;
import luoshi.ledger.Entry;
import luoshi.mention.MentionFinder;
import luoshi.mention.QuantityMention;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a unit writes under progress: a state, a measured value, or both (按期推进，已新增12家;
 * 完成年度目标的85%). What it does not understand says nothing; the words are kept by whoever asks.
 */
final class ProgressReader {

  /** Parts of a text; a comma within a figure parts nothing. */
  private static final Pattern PARTS = Pattern.compile("[，；;。、]|,(?!\\d)|\\.(?=\\s|$)");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Vocabulary words;
  private final MentionFinder finder;
  private final FigureReader figures;
  private final LocalDate today;

  ProgressReader(Vocabulary words, MentionFinder finder, LocalDate today) {
    this.words = words;
    this.finder = finder;
    this.figures = new FigureReader(finder, today);
    this.today = today;
  }

  /** The fields of an update, {@code delivery} and {@code value}, as far as the words name them. */
  Map<String, String> read(String text, Entry entry) {
    Map<String, String> fields = new TreeMap<>();
    Delivery state = state(text);
    if (state != null) {
      fields.put("delivery", state.word());
    }
    Amount target = entry.commitment().amount();
    BigDecimal value = target == null ? null : value(text, target);
    if (value != null) {
      fields.put("value", value.toPlainString());
    }
    return fields;
  }

  /** The state that the whole text names, or the only one that parts of it name. */
  private @Nullable Delivery state(String text) {
    Delivery whole = words.state(text);
    if (whole != null) {
      return whole;
    }
    Set<Delivery> named = new LinkedHashSet<>();
    parts(text).map(words::state).filter(state -> state != null).forEach(named::add);
    return named.size() == 1 ? named.iterator().next() : null;
  }

  /** The only value that the text measures; a figure counts before a share of the target. */
  private @Nullable BigDecimal value(String text, Amount target) {
    Set<BigDecimal> measured = new LinkedHashSet<>();
    Set<BigDecimal> shares = new LinkedHashSet<>();
    parts(text)
        .forEach(
            part -> {
              for (QuantityMention figure : finder.find(part, today).quantities()) {
                if (isShare(part, figure)) {
                  shares.add(share(figure.value(), target));
                } else if (isMeasured(part, figure, target)) {
                  measured.add(figure.value());
                }
              }
            });
    Set<BigDecimal> told = measured.isEmpty() ? shares : measured;
    return told.size() == 1 ? told.iterator().next() : null;
  }

  private boolean isMeasured(String part, QuantityMention figure, Amount target) {
    return figures.agree(figure.unit(), target.unit()) && !words.measuresNothing(part);
  }

  private boolean isShare(String part, QuantityMention figure) {
    String before = part.substring(0, figure.start());
    return figure.unit().equals("%") && words.isShare(before, part.substring(figure.end()));
  }

  /** What a share of the target comes to; of whole things no more than is said. */
  private static BigDecimal share(BigDecimal percent, Amount target) {
    BigDecimal part = target.value().multiply(percent).divide(HUNDRED);
    boolean whole = target.value().stripTrailingZeros().scale() <= 0 && !target.unit().equals("%");
    return whole ? part.setScale(0, RoundingMode.DOWN) : part.stripTrailingZeros();
  }

  private static Stream<String> parts(String text) {
    return Stream.of(PARTS.split(text)).map(String::strip).filter(part -> !part.isEmpty());
  }
}
