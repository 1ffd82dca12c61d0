package luoshi.followup;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import luoshi.commitment.Amount;
import luoshi.ledger.Delivery;
import luoshi.ledger.Entry;
import org.jspecify.annotations.Nullable;

/** What a measured value says of delivery where the update itself says nothing. */
public final class Advance {

  /** Figures that are levels: reached once is not kept until the day. */
  private static final Set<String> LEVELS = Set.of("%", "pp", "x");

  private Advance() {}

  /**
   * The fields of an update, with the delivery state that its value brings about: delivered where
   * what is to be reached or counted is there, in progress else. A state that an analyst recorded
   * beyond that stays.
   */
  public static Map<String, String> by(Map<String, String> fields, Entry entry) {
    String value = fields.getOrDefault("value", "");
    Delivery now = entry.state().delivery();
    if (value.isEmpty() || fields.containsKey("delivery") || !now.isOpen()) {
      return fields;
    }
    Delivery next =
        reaches(entry.commitment().amount(), new BigDecimal(value))
            ? Delivery.DELIVERED
            : Delivery.IN_PROGRESS;
    if (next.compareTo(now) <= 0) {
      return fields;
    }
    Map<String, String> all = new TreeMap<>(fields);
    all.put("delivery", next.word());
    return all;
  }

  /** A ceiling has to hold until the day, and a change is no level that one value could reach. */
  private static boolean reaches(@Nullable Amount target, BigDecimal value) {
    if (target == null) {
      return false;
    }
    boolean floor = target.comparator().equals(">=");
    boolean count = target.comparator().equals("=") && !LEVELS.contains(target.unit());
    return (floor || count) && value.compareTo(target.value()) >= 0;
  }
}
