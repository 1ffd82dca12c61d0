/**
 * Time expressions: small recognisers, one per concern, and the reading that joins their results.
 */
@NullMarked
package luoshi.mention.time;

import org.jspecify.annotations.NullMarked;
