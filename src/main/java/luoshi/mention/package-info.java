/** Finds times, quantities, bodies and cue words in statements. */
@NullMarked
package luoshi.mention;

import org.jspecify.annotations.NullMarked;
