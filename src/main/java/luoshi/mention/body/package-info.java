/** The parts of the body finder: the register of bodies, shapes of names, abbreviations. */
@NullMarked
package luoshi.mention.body;

import org.jspecify.annotations.NullMarked;
