package luoshi.mention.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import luoshi.mention.TimeFinder;
import luoshi.mention.TimeMention;

/** Finds times as of 2025-02-05, with the project's own tables. */
final class Times {

  static final LocalDate TODAY = LocalDate.of(2025, 2, 5);

  private static final TimeFinder FINDER = finder();

  private Times() {}

  static List<TimeMention> in(String text) {
    return FINDER.find(text, TODAY);
  }

  static List<TimeMention> in(String text, LocalDate date) {
    return FINDER.find(text, date);
  }

  /** Words, timex, first day, last day and bound of all times of a text. */
  static String told(String text) {
    return told(in(text));
  }

  static String told(List<TimeMention> times) {
    return String.join(" ; ", times.stream().map(Times::told).toList());
  }

  private static String told(TimeMention t) {
    String days = t.first() == null ? "-" : t.first() + ".." + t.last();
    return t.text() + " " + t.timex() + " " + days + " " + t.bound();
  }

  private static TimeFinder finder() {
    return new TimeFinder(Path.of("rules"));
  }
}
