package luoshi.intake;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Days as cells hold them where they are not written out. */
final class Days {

  /**
   * A day that lost its format in a workbook is the number of days since 1900: here 1982 to 2091.
   */
  private static final Pattern SERIAL = Pattern.compile("[3-6]\\d{4}");

  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{4}");
  private static final int MONTHS = 12;

  private Days() {}

  /** The day that a bare number stands for, or null where it stands for none. */
  static @Nullable LocalDate serial(String text) {
    return SERIAL.matcher(text).matches()
        ? DateUtil.getLocalDateTime(Double.parseDouble(text)).toLocalDate()
        : null;
  }

  /** Whether day and month could be the other way round: 06/07/2025. */
  static boolean isAmbiguous(String text) {
    Matcher day = SLASHED.matcher(text.strip());
    return day.matches()
        && !day.group(1).equals(day.group(2))
        && Integer.parseInt(day.group(1)) <= MONTHS
        && Integer.parseInt(day.group(2)) <= MONTHS;
  }
}
