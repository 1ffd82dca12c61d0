/** The parts of the quantity finder: numerals, units, comparators, kinds and metrics. */
@NullMarked
package luoshi.mention.quantity;

import org.jspecify.annotations.NullMarked;
