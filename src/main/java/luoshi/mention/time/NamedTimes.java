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
 * Times with a name, from {@code rules/lexicon/time/names.csv}: Canada Day, 元旦, 汛期, 近年来. A name is
 * a regular expression that begins with a plain word or character. First and last are days of any
 * year ({@code 07-01}), of any lunar year ({@code L01-01}) or of one year ({@code 2050-12-31});
 * empty where the name is vague. A last day that comes before the first one is of the year after.
 * Where "before" the name ends another day than its last, column before says which: 汛期前 ends the
 * day before the floods begin.
 */
final class NamedTimes {

  private static final Pattern BEFORE = Form.pattern("\\b(?:before|by|ahead of) (?:the )?$");
  private static final Pattern AFTER = Pattern.compile("(?:[来來][临臨]|到[来來])?[之以]?前");

  /** Characters of "ahead of the ". */
  private static final int WINDOW = 13;

  private static final int MONTH_AND_DAY = "07-01".length();

  private NamedTimes() {}

  static List<Form> forms(Path folder) {
    return TableRow.read(folder.resolve("names.csv")).stream().map(NamedTimes::form).toList();
  }

  private static Form form(TableRow row) {
    check(row, "first");
    check(row, "last");
    check(row, "before");
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

  private static Value value(TableRow row, Matcher m, TimeContext r) {
    String timex = row.cell("timex");
    if (row.cell("first").isEmpty()) {
      return Value.vague(timex);
    }
    Value value = days(row, r.currentYear(m));
    boolean before = isBefore(m, r);
    Value meant = before ? due(row, value) : value;
    if (before && moves(row) && meant.to().isBefore(r.date()) && !r.isAnchored(Grain.YEAR)) {
      meant = due(row, days(row, value.from().getYear() + 1));
    }
    return meant.timexed(timex.replace("XXXX", String.valueOf(meant.from().getYear())));
  }

  private static Value days(TableRow row, int year) {
    LocalDate first = day(row.cell("first"), year);
    LocalDate last = day(row.cell("last"), year);
    LocalDate end = last.isBefore(first) ? day(row.cell("last"), year + 1) : last;
    return first.equals(end) ? Value.day(first) : Value.between(first, end);
  }

  /** What is due before a name that lasts is due on the day that column before gives. */
  private static Value due(TableRow row, Value value) {
    String written = row.cell("before");
    if (written.isEmpty()) {
      return value;
    }
    LocalDate day = day(written, value.from().getYear());
    return value.narrowed(day, day, Grain.STRETCH);
  }

  /** Names that mean the coming one where this year's is over: 春节前 or 汛期前, said in autumn. */
  private static boolean moves(TableRow row) {
    return row.cell("first").startsWith("L") || !row.cell("before").isEmpty();
  }

  private static boolean isBefore(Matcher m, TimeContext r) {
    return AFTER.matcher(r.text()).region(m.end(), r.text().length()).lookingAt()
        || BEFORE.matcher(r.lead(m.start(), WINDOW)).find();
  }

  private static LocalDate day(String written, int year) {
    if (written.startsWith("L")) {
      return LunarDay.parse(written.substring(1)).in(year);
    }
    return LocalDate.parse(written.length() == MONTH_AND_DAY ? year + "-" + written : written);
  }
}
