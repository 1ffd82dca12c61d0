/** What luoshi says to its users, in Chinese and English. */
@NullMarked
package luoshi.message;

import org.jspecify.annotations.NullMarked;
