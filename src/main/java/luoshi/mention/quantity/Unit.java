package luoshi.mention.quantity;

import java.math.BigDecimal;

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

  static final Unit NONE = new Unit("", Group.NONE, BigDecimal.ONE);

  /** 成 and 折 count tenths, but 三八折 gives both digits of the percentage. */
  boolean isTenth() {
    return group == Group.PERCENT && factor.compareTo(BigDecimal.TEN) == 0;
  }

  static Unit counted(String noun) {
    return noun.isEmpty() ? NONE : new Unit(noun, Group.COUNT, BigDecimal.ONE);
  }
}
