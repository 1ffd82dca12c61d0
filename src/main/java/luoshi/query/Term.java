package luoshi.query;

import java.util.function.Predicate;
import luoshi.followup.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a query.
 *
 * @param key what it asks about, or null for words of the quote
 * @param value the value that it asks for, as commands and rules spell it
 * @param exact whether nothing was put before or behind the key: no minus sign, no operator
 * @param test whether a commitment fulfils it
 */
record Term(@Nullable Key key, String value, boolean exact, Predicate<Assessment> test) {}
