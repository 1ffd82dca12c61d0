package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is measured in.
 *
 * @param name as quantities state it: %, CNY, km2
 * @param group what sort of unit it is
 * @param factor what the figure is multiplied by
 */
record Unit(String name, Group group, BigDecimal factor) {

  /** Sorts of unit. */
  enum Group {
    PERCENT,
    MONEY,
    TIME,
    PHYSICAL,
    MULTIPLE,
    MINOR,
    COUNT,
    NONE
  }

  private static final Pattern SCALE = Pattern.compile(" (thousand|million|billion|trillion)\\b");

  static final Unit NONE = new Unit("", Group.NONE, BigDecimal.ONE);

  /** 成 and 折 count tenths, but 三八折 gives both digits of the percentage. */
  boolean isTenth() {
    return group == Group.PERCENT && factor.compareTo(BigDecimal.TEN) == 0;
  }

  /** A unit with the scale written behind it. */
  record Scaled(Unit unit, int end) {}

  /** 75 USD million: money with a scale after its code, or null. */
  static @Nullable Scaled scaled(String text, int end, Unit unit) {
    Matcher scale = SCALE.matcher(text).region(end, text.length());
    if (unit.group() != Group.MONEY || !scale.lookingAt()) {
      return null;
    }
    BigDecimal factor = Objects.requireNonNull(EnglishNumberWords.scale(scale.group(1)));
    return new Scaled(new Unit(unit.name(), unit.group(), factor), scale.end());
  }

  static Unit counted(String noun) {
    return noun.isEmpty() ? NONE : new Unit(noun, Group.COUNT, BigDecimal.ONE);
  }
}
