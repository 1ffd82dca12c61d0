package luoshi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import luoshi.followup.Course;
import luoshi.followup.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * The trajectory of a target as an export has it, to four decimals.
 *
 * @param pace observed over required pace
 * @param path growth, linear, or held where the start met the target already
 * @param band the rules' name for the pace, or null
 * @param requiredToday the value that the path asks for on the day of the export
 * @param projected the value on the deadline if the observed pace goes on
 * @param reached whether the latest value meets the target
 */
record ExportedCourse(
    BigDecimal pace,
    String path,
    @Nullable String band,
    BigDecimal requiredToday,
    BigDecimal projected,
    boolean reached) {

  static @Nullable ExportedCourse of(Outlook outlook) {
    Course course = outlook.course();
    if (course == null) {
      return null;
    }
    Trajectory t = course.trajectory();
    return new ExportedCourse(
        rounded(t.ratio()),
        t.held() ? "held" : t.linear() ? "linear" : "growth",
        outlook.band().isEmpty() ? null : outlook.band(),
        rounded(course.today()),
        rounded(t.projected()),
        t.reached());
  }

  private static BigDecimal rounded(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }
}
