/** Publishes a ledger as a folder of plain pages, one for each commitment. */
@NullMarked
package luoshi.site;

import org.jspecify.annotations.NullMarked;
