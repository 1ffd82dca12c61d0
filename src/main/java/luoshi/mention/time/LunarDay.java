package luoshi.mention.time;

import com.ibm.icu.util.ChineseCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day of the Chinese lunar calendar, such as the Spring Festival on 1/1. */
record LunarDay(int month, int day) {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** Reads MM-dd. */
  static LunarDay parse(String written) {
    String[] parts = written.split("-");
    return new LunarDay(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** The day in the lunar year that begins in a calendar year. */
  LocalDate in(int year) {
    ChineseCalendar calendar = new ChineseCalendar();
    calendar.clear();
    calendar.set(ChineseCalendar.EXTENDED_YEAR, year);
    calendar.set(ChineseCalendar.MONTH, month - 1);
    calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
    calendar.set(ChineseCalendar.DAY_OF_MONTH, day);
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(CHINA).toLocalDate();
  }
}
