/** Compiles, caches, tests and runs the Drools rules; turns statements and mentions into facts. */
@NullMarked
package luoshi.rulebook;

import org.jspecify.annotations.NullMarked;
