package luoshi.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a measured value moves towards a target, by the method that Open SDG documents after
 * Eurostat's monitoring of the sustainable development goals: observed against required compound
 * annual growth, {@code CAGR_o = (y_t / y_0)^(1 / (t - t0)) - 1}, {@code CAGR_r = (y_T / y_0)^(1 /
 * (T - t0)) - 1}, {@code R = CAGR_o / CAGR_r}. Where growth rates make no sense (a value of zero or
 * less, or a target equal to the baseline) the linear path is used instead.
 *
 * @param ratio observed over required pace: 1 is exactly on the path, negative moves away from the
 *     target
 * @param linear whether the linear path was used
 * @param required the value that the path asks for on the day of the latest measurement
 * @param projected the value on the deadline if the observed pace goes on
 * @param reached whether the latest value meets the target
 */
public record Trajectory(
    double ratio, boolean linear, double required, double projected, boolean reached) {

  private static final double DAYS_A_YEAR = 365.25;

  /**
   * The trajectory between a baseline and the latest measurement.
   *
   * @param baseline value y_0 on day start
   * @param start day t0
   * @param latest value y_t on day now, later than start
   * @param now day t
   * @param target value y_T asked for on day end
   * @param end day T, later than start
   */
  public static Trajectory of(
      double baseline,
      LocalDate start,
      double latest,
      LocalDate now,
      double target,
      LocalDate end) {
    double passed = years(start, now);
    double whole = years(start, end);
    boolean reached = target >= baseline ? latest >= target : latest <= target;
    if (baseline <= 0 || latest <= 0 || target <= 0 || baseline == target) {
      double observed = (latest - baseline) / passed;
      double needed = (target - baseline) / whole;
      double ratio = needed == 0 ? (reached ? 1 : 0) : observed / needed;
      return new Trajectory(
          ratio, true, baseline + needed * passed, baseline + observed * whole, reached);
    }
    double observed = Math.pow(latest / baseline, 1 / passed) - 1;
    double needed = Math.pow(target / baseline, 1 / whole) - 1;
    double required = baseline * Math.pow(1 + needed, passed);
    return new Trajectory(
        observed / needed, false, required, baseline * Math.pow(1 + observed, whole), reached);
  }

  private static double years(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) / DAYS_A_YEAR;
  }
}
