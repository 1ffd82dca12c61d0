/** Derives status from the log by rules; suggestions, drift, agenda. */
@NullMarked
package luoshi.followup;

import org.jspecify.annotations.NullMarked;
