/**
 * Compares what the rules find with what people annotated: figures, misses, false hits, and how
 * often each rule was right.
 */
@NullMarked
package luoshi.evaluation;

import org.jspecify.annotations.NullMarked;
