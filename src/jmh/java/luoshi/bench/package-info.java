/** Benchmarks, run by {@code mvn -q -Pjmh test-compile exec:exec} and not part of the build. */
@NullMarked
package luoshi.bench;

import org.jspecify.annotations.NullMarked;
