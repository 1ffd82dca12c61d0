/** Splits a document into statements: clauses with their sentence, heading and place. */
@NullMarked
package luoshi.statement;

import org.jspecify.annotations.NullMarked;
