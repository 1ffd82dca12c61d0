package luoshi.query;

import java.util.List;
import java.util.function.Predicate;
import luoshi.followup.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a query.
 *
 * @param key what it asks about, or null for words of the quote
 * @param values the values that it asks for, one of them, as commands and rules spell them
 * @param exact whether nothing was put before or behind the key: no minus sign, no operator
 * @param test whether a commitment fulfils it
 */
record Term(@Nullable Key key, List<String> values, boolean exact, Predicate<Assessment> test) {

  Term {
    values = List.copyOf(values);
  }
}
