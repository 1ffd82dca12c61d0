package luoshi.mention.time;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.lexicon.TableRow;

/**
 * Times with a name, from {@code rules/lexicon/time/names.csv}: Canada Day, 元旦, 近年来. A name is a
 * regular expression that begins with a plain word or character. First and last are days of any
 * year ({@code 07-01}), of any lunar year ({@code L01-01}) or of one year ({@code 2050-12-31});
 * empty where the name is vague.
 */
final class NamedTimes {

  private static final Pattern BEFORE = Pattern.compile("\\b(?:before|by|ahead of) (?:the )?$");

  private static final int MONTH_AND_DAY = "07-01".length();

  private NamedTimes() {}

  static List<Form> forms(Path folder) {
    return TableRow.read(folder.resolve("names.csv")).stream().map(NamedTimes::form).toList();
  }

  private static Form form(TableRow row) {
    check(row, "first");
    check(row, "last");
    String name = row.cell("name");
    boolean latin = Scripts.isLatin(name.charAt(0));
    String trigger =
        latin ? name.split("[^A-Za-z]")[0].toLowerCase(Locale.ROOT) : name.substring(0, 1);
    String regex = name + (latin ? "\\b" : "");
    return Form.of(trigger, regex, (m, r) -> value(row, m, r));
  }

  /** A day that cannot be read is told with its row, and not on the first text that names it. */
  private static void check(TableRow row, String column) {
    String written = row.cell(column);
    try {
      if (written.startsWith("L")) {
        LunarDay.parse(written.substring(1));
      } else if (written.length() == MONTH_AND_DAY) {
        MonthDay.parse("--" + written);
      } else if (!written.isEmpty()) {
        LocalDate.parse(written);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw row.fault("table.day", column, written);
    }
  }

  private static Value value(TableRow row, Matcher m, Reading r) {
    String timex = row.cell("timex");
    if (row.cell("first").isEmpty()) {
      return Value.vague(timex);
    }
    int year = r.currentYear(m);
    LocalDate first = day(row.cell("first"), year);
    if (isLunar(row) && isDue(first, m, r)) {
      year++;
      first = day(row.cell("first"), year);
    }
    LocalDate last = day(row.cell("last"), year);
    Value value = first.equals(last) ? Value.day(first) : Value.between(first, last);
    return value.timexed(timex.replace("XXXX", String.valueOf(first.getYear())));
  }

  private static boolean isLunar(TableRow row) {
    return row.cell("first").startsWith("L");
  }

  /** 春节前 in autumn means the coming one; its day moves from year to year. */
  private static boolean isDue(LocalDate day, Matcher m, Reading r) {
    boolean before =
        r.text().startsWith("前", m.end())
            || r.text().startsWith("之前", m.end())
            || BEFORE.matcher(r.text().substring(0, m.start())).find();
    return before && day.isBefore(r.date()) && !r.isAnchored(Grain.YEAR);
  }

  private static LocalDate day(String written, int year) {
    if (written.startsWith("L")) {
      return LunarDay.parse(written.substring(1)).in(year);
    }
    return LocalDate.parse(written.length() == MONTH_AND_DAY ? year + "-" + written : written);
  }
}
