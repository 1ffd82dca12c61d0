package luoshi.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days as options write them: YYYY-MM-DD. */
final class Days {

  private Days() {}

  static LocalDate of(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageError("usage.date", text);
    }
  }

  static @Nullable LocalDate option(Call call, String name) {
    String text = call.option(name);
    return text == null ? null : of(text);
  }
}
