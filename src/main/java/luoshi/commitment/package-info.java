/** Assembles findings into commitments, observations and rejected candidates. */
@NullMarked
package luoshi.commitment;

import org.jspecify.annotations.NullMarked;
