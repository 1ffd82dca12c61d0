/** What rules see: facts about one clause, and the findings that they conclude. */
@NullMarked
package luoshi.rulebook.fact;

import org.jspecify.annotations.NullMarked;
