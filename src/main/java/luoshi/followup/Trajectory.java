package luoshi.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.commitment.Amount;
import luoshi.ledger.Measurement;

/**
 * How a measured value moves towards a target, by the method that Open SDG documents after
 * Eurostat's monitoring of the sustainable development goals: observed against required compound
 * annual growth, {@code CAGR_o = (y_t / y_0)^(1 / (t - t0)) - 1}, {@code CAGR_r = (y_T / y_0)^(1 /
 * (T - t0)) - 1}, {@code R = CAGR_o / CAGR_r}. Where growth rates make no sense (a value of zero or
 * less, a target equal to the baseline, a count, a change) the linear path is used instead.
 *
 * @param ratio observed over required pace: 1 is exactly on the path, negative moves away from the
 *     target
 * @param linear whether the linear path was used
 * @param held whether the start met the target, which has only to be held: the path is flat, and
 *     the ratio 1 where it is held and -1 where it is lost
 * @param required the value that the path asks for on the day of the latest measurement
 * @param projected the value on the deadline if the observed pace goes on
 * @param reached whether the latest value meets the target
 */
public record Trajectory(
    double ratio,
    boolean linear,
    boolean held,
    double required,
    double projected,
    boolean reached) {

  private static final double DAYS_A_YEAR = 365.25;
  private static final Set<String> CHANGES = Set.of("+", "-");
  private static final Pattern COUNTED = Pattern.compile("\\p{Lo}+|\\p{Ll}[\\p{Ll} -]{2,}");

  /**
   * The trajectory between a baseline and the latest measurement.
   *
   * @param start the baseline y_0 on day t0
   * @param latest value y_t on day t, later than t0
   * @param target figure y_T asked for
   * @param end day T, later than t0
   */
  static Trajectory of(Measurement start, Measurement latest, Amount target, LocalDate end) {
    double from = start.value().doubleValue();
    double to = target.value().doubleValue();
    double now = latest.value().doubleValue();
    boolean rises = rises(target.comparator(), from, to);
    boolean reached = rises ? now >= to : now <= to;
    boolean held = from == to || rises != to > from;
    double passed = years(start.date(), latest.date());
    double whole = years(start.date(), end);
    if (held) {
      double projected = from + (now - from) / passed * whole;
      return new Trajectory(reached ? 1 : -1, true, true, to, projected, reached);
    }
    return linear(target, from, now)
        ? straight(from, now, to, passed, whole, reached)
        : growing(from, now, to, passed, whole, reached);
  }

  /** A bound says which way is better; any other figure is approached from where it started. */
  private static boolean rises(String comparator, double from, double to) {
    return switch (comparator) {
      case ">=" -> true;
      case "<=" -> false;
      default -> to >= from;
    };
  }

  /** A change ("grow by"), and what is counted: its unit is a word and not a symbol. */
  private static boolean linear(Amount target, double from, double now) {
    return from <= 0
        || now <= 0
        || target.value().signum() <= 0
        || CHANGES.contains(target.comparator())
        || COUNTED.matcher(target.unit()).matches();
  }

  private static Trajectory straight(
      double from, double now, double to, double passed, double whole, boolean reached) {
    double observed = (now - from) / passed;
    double needed = (to - from) / whole;
    return new Trajectory(
        observed / needed, true, false, from + needed * passed, from + observed * whole, reached);
  }

  private static Trajectory growing(
      double from, double now, double to, double passed, double whole, boolean reached) {
    double observed = Math.pow(now / from, 1 / passed) - 1;
    double needed = Math.pow(to / from, 1 / whole) - 1;
    double required = from * Math.pow(1 + needed, passed);
    return new Trajectory(
        observed / needed, false, false, required, from * Math.pow(1 + observed, whole), reached);
  }

  private static double years(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) / DAYS_A_YEAR;
  }
}
