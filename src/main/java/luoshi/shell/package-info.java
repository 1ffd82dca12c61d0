/** Commands: parse, call, format. Holds no logic. */
@NullMarked
package luoshi.shell;

import org.jspecify.annotations.NullMarked;
