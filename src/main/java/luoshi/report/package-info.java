/** Writes progress reports and exports. */
@NullMarked
package luoshi.report;

import org.jspecify.annotations.NullMarked;
