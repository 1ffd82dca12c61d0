package luoshi.shell;

import java.time.LocalDate;
import java.util.Set;
import luoshi.query.Period;
import org.jspecify.annotations.Nullable;

/**
 * Days as options write them, in the words of queries: 2025-06-30, 2026Q3, eoy, 年底, +30d. Of a
 * period its last day counts, of one that something begins with its first.
 */
final class Days {

  private static final Set<String> BEGINNINGS = Set.of("since", "date");

  private Days() {}

  /** The day that an option must name. */
  static LocalDate required(Call call, String name) {
    return of(call, name, Options.required(call, name));
  }

  static @Nullable LocalDate option(Call call, String name) {
    String text = call.option(name);
    return text == null ? null : of(call, name, text);
  }

  private static LocalDate of(Call call, String name, String text) {
    Period period = Period.of(text, call.settings().today());
    if (period == null) {
      throw new UsageError("usage.date", text);
    }
    return BEGINNINGS.contains(name) ? period.first() : period.last();
  }
}
