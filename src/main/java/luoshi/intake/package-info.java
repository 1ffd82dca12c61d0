/** Takes in tables: task breakdown tables, and sheets that units have filled in. */
@NullMarked
package luoshi.intake;

import org.jspecify.annotations.NullMarked;
