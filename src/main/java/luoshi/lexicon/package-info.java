/** Words and patterns with a meaning, read from rules/lexicon. */
@NullMarked
package luoshi.lexicon;

import org.jspecify.annotations.NullMarked;
