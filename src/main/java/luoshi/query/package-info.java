/**
 * The one grammar by which every command selects commitments: {@code owner:… due.before:… -word}.
 */
@NullMarked
package luoshi.query;

import org.jspecify.annotations.NullMarked;
