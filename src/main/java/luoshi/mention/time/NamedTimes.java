package luoshi.mention.time;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.apache.commons.csv.CSVRecord;

/**
 * Times with a name, from {@code rules/lexicon/time/names.csv}: Canada Day, 元旦, 近年来. A name is a
 * regular expression that begins with a plain word or character. First and last are days of any
 * year ({@code 07-01}), of any lunar year ({@code L01-01}) or of one year ({@code 2050-12-31});
 * empty where the name is vague.
 */
final class NamedTimes {

  private NamedTimes() {}

  static List<Form> forms(Path folder) throws IOException {
    return Table.rows(folder.resolve("names.csv")).stream().map(NamedTimes::form).toList();
  }

  private static Form form(CSVRecord row) {
    String name = row.get("name");
    boolean latin = Scripts.isLatin(name.charAt(0));
    String trigger =
        latin ? name.split("[^A-Za-z]")[0].toLowerCase(Locale.ROOT) : name.substring(0, 1);
    String regex = name + (latin ? "\\b" : "");
    return Form.of(trigger, regex, (m, r) -> value(row, m, r));
  }

  private static Value value(CSVRecord row, Matcher m, Reading r) {
    String timex = row.get("timex");
    if (row.get("first").isEmpty()) {
      return Value.vague(timex);
    }
    LocalDate first = day(row.get("first"), m, r);
    LocalDate last = day(row.get("last"), m, r);
    Value value = first.equals(last) ? Value.day(first) : Value.between(first, last);
    return value.timexed(timex.replace("XXXX", String.valueOf(first.getYear())));
  }

  private static LocalDate day(String written, Matcher m, Reading r) {
    if (written.startsWith("L")) {
      return LunarDay.parse(written.substring(1)).in(r.currentYear(m));
    }
    return LocalDate.parse(written.length() == 5 ? r.currentYear(m) + "-" + written : written);
  }
}
