/** Reads files into documents: text, blocks, metadata, and what was cut. */
@NullMarked
package luoshi.document;

import org.jspecify.annotations.NullMarked;
