package luoshi.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import luoshi.commitment.Amount;
import luoshi.ledger.Entry;
import luoshi.ledger.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * The course of a target from its baseline to its deadline.
 *
 * @param trajectory how the latest measurement compares with the path
 * @param points the start, every measurement, and the deadline, by date
 * @param today the value that the path asks for on the day of the report
 */
public record Course(Trajectory trajectory, List<Point> points, double today) {

  public Course {
    points = List.copyOf(points);
  }

  /**
   * One day.
   *
   * @param measured the value measured, or null
   * @param required the value that the path asks for
   * @param projected the value if the observed pace goes on, from the latest measurement on; null
   *     before it
   */
  public record Point(
      LocalDate date, @Nullable Double measured, double required, @Nullable Double projected) {}

  /** The course of a target as of a day, or null where it has no trajectory. */
  public static @Nullable Course of(Entry entry, LocalDate asOf) {
    Trajectory trajectory = Assessor.trajectory(entry);
    LocalDate due = entry.due();
    Amount amount = entry.commitment().amount();
    if (trajectory == null || due == null || amount == null) {
      return null;
    }
    Measurement start = Assessor.start(entry, amount);
    double target = amount.value().doubleValue();
    TreeMap<LocalDate, Double> measured = new TreeMap<>();
    measured.put(start.date(), start.value().doubleValue());
    entry.state().measurements().forEach(m -> measured.put(m.date(), m.value().doubleValue()));
    TreeMap<LocalDate, @Nullable Double> days = new TreeMap<>(measured);
    days.putIfAbsent(due, null);
    List<Point> points = new ArrayList<>();
    for (LocalDate day : days.keySet()) {
      double required = required(start, target, due, day, trajectory);
      points.add(
          new Point(day, measured.get(day), required, projected(measured, trajectory, due, day)));
    }
    double today = required(start, target, due, asOf, trajectory);
    return new Course(trajectory, points, today);
  }

  private static @Nullable Double projected(
      TreeMap<LocalDate, Double> measured, Trajectory trajectory, LocalDate due, LocalDate day) {
    if (day.equals(measured.lastKey())) {
      return Objects.requireNonNull(measured.get(day));
    }
    return day.equals(due) && due.isAfter(measured.lastKey()) ? trajectory.projected() : null;
  }

  private static double required(
      Measurement start, double target, LocalDate due, LocalDate day, Trajectory trajectory) {
    boolean passed = !day.isBefore(due);
    if (passed || trajectory.held()) {
      return target;
    }
    double from = start.value().doubleValue();
    double part =
        (double) (day.toEpochDay() - start.date().toEpochDay())
            / (due.toEpochDay() - start.date().toEpochDay());
    return trajectory.linear()
        ? from + (target - from) * part
        : from * Math.pow(target / from, part);
  }
}
