package luoshi.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value of a header or manifest.
 *
 * @param value what stands there
 * @param line its line in the file, from 1
 */
record Entry(String value, int line) {

  /** Reads the entries title, publisher, issuer, date and language. */
  static Given given(String file, Map<String, Entry> entries) {
    Entry title = entries.get("title");
    Entry publisher = entries.get("publisher");
    Entry issuer = entries.get("issuer");
    Entry date = entries.get("date");
    Entry language = entries.get("language");
    return new Given(
        title == null ? null : title.value,
        publisher == null ? null : publisher.value,
        issuer == null ? null : issuer.value,
        date == null ? null : date.day(file),
        language == null ? null : language.language(file));
  }

  private @Nullable LocalDate day(String file) {
    LocalDate day = Dates.first(value);
    if (day == null) {
      throw new DocumentException(file, line, Problem.WRONG_DATE, value);
    }
    return day;
  }

  private Language language(String file) {
    String code = value.toLowerCase(Locale.ROOT);
    if (code.startsWith("zh") || code.equals("chinese") || code.equals("中文")) {
      return Language.ZH;
    }
    if (code.startsWith("en")) {
      return Language.EN;
    }
    throw new DocumentException(file, line, Problem.WRONG_LANGUAGE, value);
  }
}
