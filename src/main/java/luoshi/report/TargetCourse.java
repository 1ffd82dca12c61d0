package luoshi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.followup.Course;
import luoshi.followup.Course.Point;
import org.jspecify.annotations.Nullable;

/**
 * The trajectory of a target in the reader's words.
 *
 * @param metric what is measured, or empty
 * @param unit its unit, or empty
 * @param said how the pace compares with what is required
 * @param days the start, every measurement and the deadline
 */
public record TargetCourse(String metric, String unit, String said, List<Day> days) {

  /** The values of one day, as plain decimals, empty where there is none. */
  public record Day(String date, String measured, String required, String projected) {}

  /** The trajectory of a commitment, or null where it has none. */
  static @Nullable TargetCourse of(Commitment commitment, Outlook outlook, Labels labels) {
    Course course = outlook.course();
    Amount amount = commitment.amount();
    if (course == null || amount == null) {
      return null;
    }
    return new TargetCourse(
        CleanText.flat(commitment.metric()),
        labels.unit(commitment),
        outlook.said(labels),
        course.points().stream().map(TargetCourse::day).toList());
  }

  private static Day day(Point point) {
    return new Day(
        point.date().toString(),
        number(point.measured()),
        number(point.required()),
        number(point.projected()));
  }

  private static String number(@Nullable Double value) {
    return value == null
        ? ""
        : BigDecimal.valueOf(value)
            .setScale(4, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }
}
