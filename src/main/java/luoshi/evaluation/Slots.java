package luoshi.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Owner;
import luoshi.evaluation.Gold.Item;
import org.jspecify.annotations.Nullable;

/** Whether a field of a commitment found is as annotated. */
final class Slots {

  /** Figures are compared as floating-point numbers, with room for their rounding. */
  private static final double ROUNDING = 1e-6;

  private static final Map<String, String> SAME_UNIT =
      Map.of(
          "元", "cny", "人民币", "cny", "百分点", "%", "个百分点", "%", "pp", "%", "％", "%", "percent", "%");

  /**
   * Percent, money and physical units must agree; counted nouns have too many words to be compared.
   */
  private static final Pattern STRICT =
      Pattern.compile(
          "%|cny|usd|eur|gbp|hkd|sgd|cad|aud|jpy|inr|lkr|km2?|m2?|ha|t|kwh|kw|mw|gw|twh");

  private static final Pattern LEADING = Pattern.compile("^(the|上海市|中国)(?=.)");
  private static final Pattern QUOTES = Pattern.compile("^[“”\"']+|[“”\"']+$");

  private Slots() {}

  static boolean kind(Item gold, Commitment found) {
    return gold.rightKinds().contains(found.kind().name());
  }

  static boolean value(Item gold, Commitment found) {
    return close(gold.value(), found.amount());
  }

  static boolean valueAndUnit(Item gold, Commitment found) {
    Amount amount = found.amount();
    return value(gold, found) && unit(gold.unit(), amount == null ? null : amount.unit());
  }

  static boolean comparator(Item gold, Commitment found) {
    Amount amount = found.amount();
    String comparator = sign(amount == null ? null : amount.comparator());
    return gold.rightComparators().stream().map(Slots::sign).anyMatch(comparator::equals);
  }

  static boolean deadline(Item gold, Commitment found) {
    String day = found.deadline() == null ? null : found.deadline().day().toString();
    return gold.rightDeadlines().stream().anyMatch(right -> Objects.equals(right, day));
  }

  /** Names agree where one holds the other; nobody named agrees with nobody. */
  static boolean lead(Item gold, Commitment found) {
    List<String> wanted =
        gold.lead() == null
            ? List.of()
            : Arrays.stream(gold.lead().split("\\|", -1))
                .filter(name -> !name.isEmpty())
                .map(Slots::name)
                .toList();
    List<String> have = names(found.lead());
    if (have.isEmpty() && Boolean.TRUE.equals(gold.leadOptional()) || wanted.isEmpty()) {
      return have.isEmpty();
    }
    return wanted.stream().anyMatch(w -> have.stream().anyMatch(h -> sameName(w, h)));
  }

  static boolean close(@Nullable BigDecimal wanted, @Nullable Amount amount) {
    if (wanted == null || amount == null) {
      return wanted == null && amount == null;
    }
    double a = wanted.doubleValue();
    double b = amount.value().doubleValue();
    return a == b || Math.abs(a - b) <= ROUNDING * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }

  private static boolean unit(@Nullable String wanted, @Nullable String found) {
    String unit = unit(wanted);
    return unit.equals(unit(found)) || !STRICT.matcher(unit).matches();
  }

  private static String unit(@Nullable String unit) {
    String plain = Squeezed.squeeze(Objects.requireNonNullElse(unit, "")).toLowerCase(Locale.ROOT);
    return SAME_UNIT.getOrDefault(plain, plain);
  }

  private static String sign(@Nullable String comparator) {
    return comparator == null || comparator.isEmpty() ? "=" : comparator;
  }

  private static boolean sameName(String wanted, String have) {
    return wanted.equals(have)
        || Math.min(wanted.length(), have.length()) > 1
            && (have.contains(wanted) || wanted.contains(have));
  }

  private static List<String> names(@Nullable Owner lead) {
    if (lead == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>(List.of(lead.name(), lead.text()));
    names.addAll(lead.aliases());
    return names.stream().filter(n -> !n.isEmpty()).map(Slots::name).toList();
  }

  private static String name(String text) {
    String plain = Squeezed.squeeze(text.toLowerCase(Locale.ROOT));
    return QUOTES.matcher(LEADING.matcher(plain).replaceFirst("")).replaceAll("");
  }
}
